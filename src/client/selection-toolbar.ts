// The selection toolbar: appears below selected words of an article and offers to copy a link to just these words (a
// text fragment, https://wicg.github.io/scroll-to-text-fragment/) or to copy them as a quotation.
import {
  generateFragmentFromRange,
  setTimeout as setTimeLimit,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js'
import { ignoredSelector } from '../edition/write/non-content.ts'
import { copyQuotation, quotation } from './quotation.ts'
import { createToolbar } from './toolbar.ts'
import { createButton, type Announce } from '../dom.ts'

/** The closest element around a node, itself included, that matches a selector. */
const closestElement = (node: Node, selector: string): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(selector) ?? null
/** The id of the passage, or of the section, in which a range begins; '' where it stands in neither. */
const anchorOf = (range: Range): string =>
  closestElement(range.startContainer, '.passage')?.id ??
  closestElement(range.startContainer, '.heading')?.querySelector('[id]')?.id ??
  ''

/**
 * Shows the toolbar whenever words of an article are selected, beginning with the present selection.
 * @param announce tells the reader how a copy went
 */
export function selectionToolbar(announce: Announce): void {
  const toolbar = createToolbar('selection-toolbar', 'Selected words')
  let range: Range | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let pressed = false
  toolbar.append(
    createButton('Copy link to these words', () => {
      if (!range) return
      const link = linkTo(range, toolbar)
      void announce(
        navigator.clipboard?.writeText(link),
        link.includes(':~:')
          ? 'Link to these words copied'
          : 'Link to the passage copied: these words cannot be told from others',
      )
    }),
    createButton('Copy as quotation', () => {
      const article = range && closestElement(range.startContainer, 'article')
      if (range && article)
        void announce(
          copyQuotation(quotation(range.cloneContents(), article, passageLabel(range), address(anchorOf(range)))),
          'Quotation copied',
        )
    }),
  )
  const update = () => {
    const selected = selectedWords(getSelection())
    if (selected) {
      range = selected
      show(toolbar, selected)
    }
    // focus on one of its buttons may have cleared the selection; then the toolbar stays
    else if (!toolbar.contains(document.activeElement)) toolbar.remove()
  }
  // only once the reader has finished selecting: while they drag, the toolbar would be in the way
  const scheduleUpdate = () => {
    clearTimeout(timer)
    if (!pressed) timer = setTimeout(update, 150)
  }
  document.addEventListener('selectionchange', scheduleUpdate)
  document.addEventListener('pointerdown', ({ target }) => {
    pressed = !toolbar.contains(target as Node)
  })
  for (const end of ['pointerup', 'pointercancel'] as const)
    document.addEventListener(end, () => {
      pressed = false
      scheduleUpdate()
    })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') toolbar.remove()
    // a selection is not focus: without this, Tab would not lead into the toolbar
    const focused = document.activeElement as HTMLElement | null
    if (event.key !== 'Tab' || event.shiftKey || !toolbar.isConnected || (focused && focused.tabIndex >= 0)) return
    event.preventDefault()
    toolbar.querySelector('button')?.focus()
  })
  scheduleUpdate()
}

/** The range of the selected words of an article, without labels and controls at its edges; undefined for no words. */
function selectedWords(selection: Selection | null): Range | undefined {
  if (!selection || selection.isCollapsed) return undefined
  const selected = selection.getRangeAt(0)
  const article = closestElement(selected.startContainer, 'article[data-account]')
  const range = selected.cloneRange()
  if (!article) return undefined
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element
      ? node.matches(ignoredSelector)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP
      : NodeFilter.FILTER_ACCEPT,
  )
  let any = false
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (!selected.intersectsNode(node)) continue
    const start = node === selected.startContainer ? selected.startOffset : 0
    const end = node === selected.endContainer ? selected.endOffset : node.length
    if (!node.data.slice(start, end).trim()) continue
    if (!any) range.setStart(node, start)
    range.setEnd(node, end)
    any = true
  }
  return any ? range : undefined
}

/**
 * Shows the toolbar below the last line of a selection, clear of the menu that a phone shows above it. In the document
 * it follows the passage's text.
 */
function show(toolbar: HTMLElement, range: Range): void {
  const holder =
    closestElement(range.endContainer, '.passage, .heading') ?? closestElement(range.endContainer, 'article')
  if (holder && toolbar.parentElement !== holder) holder.append(toolbar)
  const last = [...range.getClientRects()].at(-1)
  const frame = toolbar.offsetParent?.getBoundingClientRect()
  if (!last || !frame) return
  const maxLeft = document.documentElement.clientWidth - toolbar.offsetWidth - 8
  const left = Math.max(8, Math.min(last.right - toolbar.offsetWidth / 2, maxLeft))
  toolbar.style.insetBlockStart = `${last.bottom - frame.top + (matchMedia('(pointer: coarse)').matches ? 28 : 6)}px`
  toolbar.style.insetInlineStart = `${left - frame.left}px`
}

/** The URL of an element of this page by its id. */
const address = (id: string): string => new URL(`${location.pathname}${id ? `#${id}` : ''}`, location.href).href

/**
 * A link to the words of a range: a text fragment, with words of the context where they occur more than once. Where no
 * fragment tells them from others, a link to the passage.
 */
function linkTo(range: Range, toolbar: HTMLElement): string {
  const words = range.cloneRange()
  const focused = document.activeElement as HTMLElement | null
  const holder = toolbar.parentElement
  const others = [...document.querySelectorAll<HTMLElement>('.citation-panel, .toast')].filter(({ hidden }) => !hidden)
  // the toolbar, the panel and the toast would be taken for text of the page, so they are hidden meanwhile
  toolbar.remove()
  for (const other of others) other.hidden = true
  setTimeLimit(2000)
  const { status, fragment } = cellFragment(words) ?? generateFragmentFromRange(words)
  for (const other of others) other.hidden = false
  holder?.append(toolbar)
  focused?.focus({ preventScroll: true })
  if (status !== 0 || !fragment) return address(anchorOf(range))
  // the generator folds case and diacritics, but not every browser does when it looks for the words
  const start = fragment.textEnd ? fragment.textStart : words.toString().replace(/\s+/g, ' ').trim()
  const code = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D')
  const parts = [
    fragment.prefix && `${code(fragment.prefix)}-`,
    code(start),
    fragment.textEnd && code(fragment.textEnd),
    fragment.suffix && `-${code(fragment.suffix)}`,
  ]
  return `${address(anchorOf(range))}${anchorOf(range) ? '' : '#'}:~:text=${parts.filter(Boolean).join(',')}`
}

/**
 * A text fragment for a short cell of a table, as a whole. The texts of the cells around it are found all over the
 * page, and the generator would take seconds to tell the cell by them. Undefined where the range is in no such cell.
 */
function cellFragment(range: Range): ReturnType<typeof generateFragmentFromRange> | undefined {
  const cell = closestElement(range.startContainer, 'td, th')
  const text = cell?.textContent.trim() ?? ''
  if (!cell?.contains(range.endContainer) || text.length > 60) return undefined
  range.selectNodeContents(cell)
  return document.body.innerText.split(text).length === 2 ? { status: 0, fragment: { textStart: text } } : { status: 2 }
}

/** The passages of a range, for the citation: `¶57`, `¶57–59`, `note to ¶57`; the page's title where it has none. */
function passageLabel(range: Range): string {
  const [first = '', last = ''] = [range.startContainer, range.endContainer].map((node) =>
    closestElement(node, '.passage')?.id.slice(1),
  )
  const note = closestElement(range.startContainer, '.note') ? 'note to ' : ''
  return first
    ? `${note}¶${first}${last && last !== first ? `–${last}` : ''}`
    : (closestElement(range.startContainer, 'article')?.dataset['title'] ?? '')
}
