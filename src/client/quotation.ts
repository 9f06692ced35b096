// Makes a quotation of a passage, or of words selected in it, with a line that names the source. The author's own words
// are put in quotation marks; those of the restatement are not, since the author did not write them.
import { ignoredSelector } from '../edition/write/non-content.ts'

/** A quotation, as plain text and as HTML. */
export interface Quotation {
  text: string
  html: string
}

/** What is never quoted: labels and controls that are not part of the text. */
const ignored = `${ignoredSelector}, .visually-hidden`
/** Elements that are kept in the HTML for a word processor; of every other element only its content is. */
const keptElements =
  'p, em, strong, i, b, sub, sup, cite, q, ul, ol, li, blockquote, table, caption, thead, tbody, tr, th, td, br'
/** Elements that begin on a line of their own in the plain text. */
const block = 'p, div, ul, ol, li, blockquote, table, caption, tr, figure, figcaption, details, summary'

/**
 * Makes a quotation.
 * @param content a copy of what is quoted; it is changed
 * @param article the article that it comes from; its data attributes give the edition and the citation
 * @param place   the passage for the citation, `¶57`
 * @param address the URL of the passage
 */
export function quotation(content: DocumentFragment, article: HTMLElement, place: string, address: string): Quotation {
  const holder = document.createElement('div')
  const original = article.dataset['edition'] === 'original'
  holder.append(content)
  for (const element of holder.querySelectorAll(ignored)) element.remove()
  if (original) inQuotationMarks(holder)
  const text = plain(holder)
  const source = `— ${(article.dataset['cited'] ?? '¶').replace('¶', () => place)}, `
  for (const element of holder.querySelectorAll('*')) {
    if (!element.matches(keptElements)) element.replaceWith(...element.childNodes)
    else for (const name of element.getAttributeNames()) element.removeAttribute(name)
  }
  if (!holder.querySelector('p, li, tr')) holder.innerHTML = `<p>${holder.innerHTML.trim()}</p>`
  const link = document.createElement('a')
  const line = document.createElement('p')
  link.href = link.textContent = address
  line.append(source, link)
  const body = holder.innerHTML.trim()
  return {
    text: `${text}\n\n${source}${address}`,
    html: `${original ? `<blockquote>${body}</blockquote>` : body}\n${line.outerHTML}`,
  }
}

/** Sets double quotation marks around a text; those within it become single. */
function inQuotationMarks(holder: HTMLElement): void {
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  for (const node of nodes) node.data = node.data.replaceAll('“', '‘').replaceAll('”', '’')
  const worded = nodes.filter(({ data }) => data.trim())
  const first = worded[0]
  const last = worded.at(-1)
  if (first) first.data = `“${first.data.trimStart()}`
  if (last) last.data = `${last.data.trimEnd()}”`
}

/** The plain text of a node: a blank line between paragraphs, a tab after each cell of a table. */
function plain(root: Node): string {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data.replace(/\s+/g, ' ')
    if (!(node instanceof Element)) return ''
    if (node.localName === 'br') return '\n'
    const text = [...node.childNodes].map(read).join('')
    if (node.matches('td, th')) return `${text.trim()}\t`
    return node.matches(block)
      ? `\n${node.matches('tr, li') ? '' : '\n'}${text.trim()}\n${node.matches('tr, li') ? '' : '\n'}`
      : text
  }
  return read(root)
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/**
 * Copies a quotation to the clipboard, as HTML and as plain text; as plain text alone where the browser has no
 * `ClipboardItem`.
 * @returns rejects where the browser does not let the page copy
 */
export async function copyQuotation({ text, html }: Quotation): Promise<void> {
  const blob = (type: string, content: string) => new Blob([content], { type })
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text)
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) }),
  ])
}
