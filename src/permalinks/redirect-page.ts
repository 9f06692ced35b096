// Makes redirect pages: the short address of a passage, or the old address of a page that has moved. They have no
// stylesheet, and a link for readers whom the browser does not redirect.
import { iconPath, withBase } from '../paths.ts'

/** What a redirect page holds. */
export interface RedirectPage {
  title: string
  /** the target, without the base: `/hayton/relations-with-china/#p57` */
  to: string
  /** the absolute URL of the target, for search engines */
  canonical: string
  /** the text of the link to the target */
  linkText: string
  /** given for a page that has moved: those of its old ids whose content is not on the page's new address */
  anchors?: { id: string; to: string }[]
}

/** The script of a page that has moved: only a script can carry the fragment (`#p57`) over to the new address. */
export const redirectScript = {
  file: 'moved.js',
  text: `const place = location.hash && document.getElementById(location.hash.slice(1))
const to = new URL((place || document.querySelector('a')).href)
if (!place && !to.hash) to.hash = location.hash
location.replace(to)
`,
}

/**
 * A redirect page as HTML. It redirects by a meta refresh, or by `redirectScript` where `anchors` are given. Its
 * Content Security Policy is stricter than that of other pages, which have styles and more scripts.
 */
export function redirectPage({ title, to, canonical, linkText, anchors }: RedirectPage): string {
  const refresh = `<meta http-equiv="refresh" content="0; url=${escapeHtml(withBase(to))}">`
  const send = anchors
    ? `<noscript>${refresh}</noscript>\n<script type="module" src="${withBase(`/${redirectScript.file}`)}"></script>`
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
<link rel="icon" href="${withBase(iconPath)}" type="image/svg+xml">
<meta name="color-scheme" content="light dark">
${send}
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p><a href="${escapeHtml(withBase(to))}">${escapeHtml(linkText)}</a></p>${(anchors ?? [])
    .map(
      (place) =>
        `\n<p><a id="${escapeHtml(place.id)}" ` +
        `href="${escapeHtml(withBase(place.to))}">${escapeHtml(withBase(place.to))}</a></p>`,
    )
    .join('')}
</body>
</html>
`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Escapes a text for HTML, both for element content and for quoted attribute values. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
