// What is offered for selected words: a link that leads to just these words, and the words as a quotation.
import {
  generateFragmentFromRange,
  setTimeout as allow,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js'
import { nonContentClasses } from '../edition/write/non-content.ts'
import { copyQuotation, quotation } from './quotation.ts'
import { createButton, createToolbar, type Announce } from '../dom.ts'

const left = nonContentClasses.map((name) => `.${name}`).join(', ')
const closestElement = (node: Node, selector: string): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(selector) ?? null
const place = (range: Range): string =>
  closestElement(range.startContainer, '.passage')?.id ??
  closestElement(range.startContainer, '.heading')?.querySelector('[id]')?.id ??
  ''

/** Follows the selection from now on, the one that there is included. */
export function selectionToolbar(announce: Announce): void {
  const tools = createToolbar('selection-toolbar', 'Selected words')
  let range: Range | undefined
  let due: ReturnType<typeof setTimeout> | undefined
  let pressed = false
  tools.append(
    createButton('Copy link to these words', () => {
      if (!range) return
      const link = linkTo(range, tools)
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
          copyQuotation(quotation(range.cloneContents(), article, passageLabel(range), address(place(range)))),
          'Quotation copied',
        )
    }),
  )
  const follow = () => {
    const found = wordsIn(getSelection())
    if (found) {
      range = found
      show(tools, found)
    }
    // the focus may have taken the selection away
    else if (!tools.contains(document.activeElement)) tools.remove()
  }
  // not before the reader has done: what comes while they drag would be in the way
  const later = () => {
    clearTimeout(due)
    if (!pressed) due = setTimeout(follow, 150)
  }
  document.addEventListener('selectionchange', later)
  document.addEventListener('pointerdown', ({ target }) => {
    pressed = !tools.contains(target as Node)
  })
  for (const end of ['pointerup', 'pointercancel'] as const)
    document.addEventListener(end, () => {
      pressed = false
      later()
    })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') tools.remove()
    // a selection has no focus: Tab would begin at the top of the text that was clicked into
    const focused = document.activeElement as HTMLElement | null
    if (event.key !== 'Tab' || event.shiftKey || !tools.isConnected || (focused && focused.tabIndex >= 0)) return
    event.preventDefault()
    tools.querySelector('button')?.focus()
  })
  later()
}

/** The selected words of an article, from the first that is text of it to the last. */
function wordsIn(selection: Selection | null): Range | undefined {
  if (!selection || selection.isCollapsed) return undefined
  const selected = selection.getRangeAt(0)
  const article = closestElement(selected.startContainer, 'article[data-account]')
  const range = selected.cloneRange()
  if (!article) return undefined
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element
      ? node.matches(left)
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

/** Below the last line of the selection, where the system's own menu is not; in the page behind the passage's text. */
function show(tools: HTMLElement, range: Range): void {
  const holder =
    closestElement(range.endContainer, '.passage, .heading') ?? closestElement(range.endContainer, 'article')
  if (holder && tools.parentElement !== holder) holder.append(tools)
  const last = [...range.getClientRects()].at(-1)
  const frame = tools.offsetParent?.getBoundingClientRect()
  if (!last || !frame) return
  const room = document.documentElement.clientWidth - tools.offsetWidth - 8
  tools.style.insetBlockStart = `${last.bottom - frame.top + (matchMedia('(pointer: coarse)').matches ? 28 : 6)}px`
  tools.style.insetInlineStart = `${Math.max(8, Math.min(last.right - tools.offsetWidth / 2, room)) - frame.left}px`
}

const address = (id: string): string => new URL(`${location.pathname}${id ? `#${id}` : ''}`, location.href).href

/**
 * The address of the words, with those around them where they stand more than once; of the passage where that does
 * not help.
 */
function linkTo(range: Range, tools: HTMLElement): string {
  const words = range.cloneRange()
  const focused = document.activeElement as HTMLElement | null
  const holder = tools.parentElement
  const others = [...document.querySelectorAll<HTMLElement>('.citation-panel, .toast')].filter(({ hidden }) => !hidden)
  // what is on the page for a moment would be taken for its text
  tools.remove()
  for (const other of others) other.hidden = true
  allow(2000)
  const { status, fragment } = inCell(words) ?? generateFragmentFromRange(words)
  for (const other of others) other.hidden = false
  holder?.append(tools)
  focused?.focus({ preventScroll: true })
  if (status !== 0 || !fragment) return address(place(range))
  // it folds case and diacritics, which not every browser does
  const start = fragment.textEnd ? fragment.textStart : words.toString().replace(/\s+/g, ' ').trim()
  const code = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D')
  const parts = [
    fragment.prefix && `${code(fragment.prefix)}-`,
    code(start),
    fragment.textEnd && code(fragment.textEnd),
    fragment.suffix && `-${code(fragment.suffix)}`,
  ]
  return `${address(place(range))}${place(range) ? '' : '#'}:~:text=${parts.filter(Boolean).join(',')}`
}

/**
 * A short cell of a table, as a whole: what stands in the cells around it stands all over the page, and to search for
 * words between such would hold the page up for seconds. Undefined for everything else.
 */
function inCell(range: Range): ReturnType<typeof generateFragmentFromRange> | undefined {
  const cell = closestElement(range.startContainer, 'td, th')
  const text = cell?.textContent.trim() ?? ''
  if (!cell?.contains(range.endContainer) || text.length > 60) return undefined
  range.selectNodeContents(cell)
  return document.body.innerText.split(text).length === 2 ? { status: 0, fragment: { textStart: text } } : { status: 2 }
}

/** `¶57`, `¶57–59`, `note to ¶57` */
function passageLabel(range: Range): string {
  const [first = '', last = ''] = [range.startContainer, range.endContainer].map((node) =>
    closestElement(node, '.passage')?.id.slice(1),
  )
  const note = closestElement(range.startContainer, '.note') ? 'note to ' : ''
  return first
    ? `${note}¶${first}${last && last !== first ? `–${last}` : ''}`
    : (closestElement(range.startContainer, 'article')?.dataset['title'] ?? '')
}
