// The Content Security Policy of every page, and the one inline script that it allows.
import { createHash } from 'node:crypto'

/**
 * Applies the stored theme before the first paint, and says that scripts run, for the style sheet to show what needs
 * them: from a disk browsers load none but this one. It is inline, since a separate file would come too late or block
 * the page.
 */
export const themeScript =
  "(d=>{if(location.protocol!='file:')d.script='';try{const " +
  "t=localStorage.getItem('theme');if(t==='light'||t==='dark')d.theme=t}catch{}})(document.documentElement.dataset)"

const hash = createHash('sha256').update(themeScript).digest('base64')

/** In the built site: no inline code but that one script. */
const published = { script: `'sha256-${hash}'`, style: '' }

/**
 * In development: inline styles and scripts are allowed, since Vite serves its own in the pages. There is no hash, as
 * it would make browsers ignore 'unsafe-inline'.
 */
const development = { script: "'unsafe-inline'", style: "'unsafe-inline'" }

/**
 * The Content Security Policy of a page.
 * @param dev whether the development server serves it
 * @returns the content of the meta element
 */
export const policyOf = (dev: boolean): string => {
  const inline = dev ? development : published
  return [
    "default-src 'self'",
    `script-src 'self' ${inline.script}`,
    `style-src 'self' ${inline.style}`.trim(),
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
}
