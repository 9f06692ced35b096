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
export const policy = [
  "default-src 'self'",
  `script-src 'self' 'sha256-${hash}'`,
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')
