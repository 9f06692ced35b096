// Fetches at the first sign of a search all that the first answer will need, at once: left to itself, Pagefind asks for one
// file after the other, and each costs a journey to the server and back.

const added = new Set<string>()

function preload(href: string, rel: 'preload' | 'modulepreload' = 'preload'): void {
  if (added.has(href)) return
  added.add(href)
  const link = document.createElement('link')
  link.rel = rel
  link.href = href
  // as Pagefind's own fetch will ask for it, or the browser would fetch it twice
  if (rel === 'preload') { link.as = 'fetch'; link.crossOrigin = 'anonymous' }
  document.head.append(link)
}

/** @param also what the search page asks for by itself as soon as it is there, and the dialog only later */
export function prefetch(...also: string[]): void {
  preload('/pagefind/pagefind.js', 'modulepreload')
  for (const path of ['/pagefind/pagefind-entry.json?ts=1', '/pagefind/wasm.en.pagefind', ...also]) preload(path)
}
