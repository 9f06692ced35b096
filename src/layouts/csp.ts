// The Content Security Policy of every page, and the inline script that all of them have.
import { createHash } from 'node:crypto'

/**
 * Applies the stored theme before the first paint, and says that scripts run, for the style sheet to show what needs
 * them: from a disk browsers load none but this one. It is inline, since a separate file would come too late or block
 * the page.
 */
export const themeScript =
  "(d=>{if(location.protocol!='file:')d.script='';try{const " +
  "t=localStorage.getItem('theme');if(t==='light'||t==='dark')d.theme=t}catch{}})(document.documentElement.dataset)"

const hashes = new Map<string, string>()

/** The hash of an inline text as a policy names it. Pages of a kind have the same styles, which are hashed once. */
function hashOf(text: string): string {
  const known = hashes.get(text)
  if (known !== undefined) return known
  const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  hashes.set(text, hash)
  return hash
}

/**
 * The Content Security Policy of a page. In the built site it allows no inline code but the page's own scripts and
 * styles. In development it allows all, since Vite serves its own in the pages; there is no hash then, as it would make
 * browsers ignore 'unsafe-inline'.
 * @param scripts what each of the page's inline scripts holds
 * @param styles  what the page's style element holds
 * @param dev     whether the development server serves it
 * @returns the content of the meta element
 */
export const policyOf = (scripts: readonly string[], styles: string, dev: boolean): string => {
  const inline = (...texts: string[]) => (dev ? "'unsafe-inline'" : texts.map(hashOf).join(' '))
  return [
    "default-src 'self'",
    // the search is Pagefind’s, which is WebAssembly
    `script-src 'self' 'wasm-unsafe-eval' ${inline(...scripts)}`,
    `style-src 'self' ${inline(styles)}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
}
