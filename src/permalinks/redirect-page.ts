// A page that only sends on: without a stylesheet, and with a link for whoever is not sent.

export interface RedirectPage {
  title: string
  /** where it sends: `/hayton/relations-with-china/#p57` */
  to: string
  /** the whole address of what it sends to, for search engines */
  canonical: string
  /** the words of the link */
  linkText: string
  /** given for a page that has moved: places on it that are elsewhere than on the page that has taken its place */
  anchors?: { id: string; to: string }[]
}

/** The script of a page that has moved: only a script can take the place on it (`#p57`) along. */
export const redirectScript = {
  file: 'moved.js',
  text: `const place = location.hash && document.getElementById(location.hash.slice(1))
const to = new URL((place || document.querySelector('a')).href)
if (!place && !to.hash) to.hash = location.hash
location.replace(to)
`,
}

/** The page as HTML. Its policy is stricter than that of other pages, which have styles and more scripts. */
export function redirectPage({ title, to, canonical, linkText, anchors }: RedirectPage): string {
  const refresh = `<meta http-equiv="refresh" content="0; url=${escapeHtml(to)}">`
  const send = anchors
    ? `<noscript>${refresh}</noscript>\n<script type="module" src="/${redirectScript.file}"></script>`
    : refresh
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; ${
    anchors ? 'script-src ' + "'self'; " : ''
  }base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeHtml(canonical)}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<meta name="color-scheme" content="light dark">
${send}
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p><a href="${escapeHtml(to)}">${escapeHtml(linkText)}</a></p>${(anchors ?? [])
    .map(
      (place) =>
        `\n<p><a ` + `id="${escapeHtml(place.id)}" href="${escapeHtml(place.to)}">${escapeHtml(place.to)}</a></p>`,
    )
    .join('')}
</body>
</html>
`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as HTML has it, within and without quotation marks. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
