// A passage, or words selected in it, as a quotation with the line that says where it stands. Our own words are not
// put in quotation marks as though the author had written them; the author's, where a page has them, are.
import { nonContentClasses } from '../edition/write/non-content.ts'

export interface Quotation {
  text: string
  html: string
}

const left = [...nonContentClasses, 'visually-hidden'].map((name) => `.${name}`).join(', ')
/** What keeps its form in a word processor; everything else leaves its text alone. */
const formed =
  'p, em, strong, i, b, sub, sup, cite, q, ul, ol, li, blockquote, table, caption, thead, tbody, tr, th, td, br'
const block = 'p, div, ul, ol, li, blockquote, table, caption, tr, figure, figcaption, details, summary'

/**
 * @param content a copy of what is quoted; it is taken apart
 * @param article the article that it comes from, which says whose words they are
 * @param place   what is quoted, `¶57`
 * @param address where it stands
 */
export function quotation(content: DocumentFragment, article: HTMLElement, place: string, address: string): Quotation {
  const holder = document.createElement('div')
  const original = article.dataset['edition'] === 'original'
  holder.append(content)
  for (const element of holder.querySelectorAll(left)) element.remove()
  if (original) inQuotationMarks(holder)
  const text = plain(holder)
  const source = `— ${(article.dataset['cited'] ?? '¶').replace('¶', () => place)}, `
  for (const element of holder.querySelectorAll('*')) {
    if (!element.matches(formed)) element.replaceWith(...element.childNodes)
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

/** Sets marks before the first word and behind the last; those between become single. */
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

/** The text as it is read: a line between paragraphs, a tab between the cells of a table. */
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

/** Copies a quotation with its form and, for those who take no form, as plain text. */
export async function copyQuotation({ text, html }: Quotation): Promise<void> {
  const blob = (type: string, content: string) => new Blob([content], { type })
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text)
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) }),
  ])
}
