// What stands in the head of every page for safety and for the first paint.
import { createHash } from 'node:crypto'

/**
 * Sets the remembered colours before anything is painted; inline, since a file of its own would come too late or hold
 * the page up.
 */
export const themeScript =
  "(d=>{d.script='';try{const " +
  "t=localStorage.getItem('theme');if(t==='light'||t==='dark')d.theme=t}catch{}})(document.documentElement.dataset)"

const hash = createHash('sha256').update(themeScript).digest('base64')

/** Nothing inline but that one script, nothing from anybody else. */
const published = { script: `'sha256-${hash}'`, style: '' }

/**
 * Vite writes the styles, and scripts of its own, into the pages that it serves in development. The hash would have to
 * go: where there is one, 'unsafe-inline' means nothing. All else is held in development, too.
 */
const development = { script: "'unsafe-inline'", style: "'unsafe-inline'" }

/** The Content Security Policy of a page. @param dev whether Vite serves it, and not the built site */
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
