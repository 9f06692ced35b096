// The citation panel: opens beside a passage's number or a section's link when it is clicked, and offers to copy the
// link or a quotation and to cite the passage.
import { showCitations } from './citations.ts'
import { copyQuotation, quotation } from './quotation.ts'
import { absoluteUrl, parsePagePath, shortPath, withoutBase } from '../paths.ts'
import { createButton, createElement, type Announce } from '../dom.ts'
import { createToolbar } from './toolbar.ts'

/** Closes the panel that is open; only one is open at a time. */
let close = () => {}

/**
 * Opens the panel.
 * @param link     the passage's number or the section's link; the panel is inserted after it, so that Tab leads into it
 * @param announce tells the reader how a copy went
 */
export function openPanel(link: HTMLAnchorElement, announce: Announce): void {
  close()
  const id = decodeURIComponent(link.hash.slice(1))
  const number = /^pT?\d+$/.test(id) && link.matches('.passage-number') ? id.slice(1) : undefined
  const panel = createToolbar(
    'citation-panel',
    number ? `Copy and cite passage ${number}` : 'Copy and cite this section',
  )
  const row = createElement('div', 'toolbar-row')
  const controller = new AbortController()
  const { signal } = controller
  close = () => {
    controller.abort()
    panel.remove()
    close = () => {}
  }

  row.append(createButton('Copy link', () => void announce(navigator.clipboard?.writeText(link.href), 'Link copied')))
  if (number)
    row.append(
      createButton(
        'Copy short link',
        () => void announce(navigator.clipboard?.writeText(shortLink(number)), 'Short link copied'),
      ),
    )
  const article = link.closest<HTMLElement>('article[data-account]')
  const text = link.parentElement?.querySelector('.passage-text')
  if (article && text && number)
    row.append(
      createButton(
        'Copy as quotation',
        () =>
          void announce(
            copyQuotation(quotation(passageCopy(text), article, `¶${number}`, link.href)),
            'Quotation copied',
          ),
      ),
    )
  // beside the author's own words it is the work that is cited; beside the restatement it is this edition
  const [name, key] =
    article?.dataset['edition'] === 'original'
      ? ['Cite the work', 'work']
      : number
        ? ['Cite', id]
        : ['Cite this page', 'page']
  const cite = createButton(name, () => {
    const shown = panel.querySelector('.panel-citations')
    cite.ariaExpanded = String(!shown)
    if (shown) shown.remove()
    else void showCitations(panel, key, signal)
  })
  cite.ariaExpanded = 'false'
  row.append(cite)
  panel.append(row)

  // a click anywhere else closes it, but not the click on the link that opened it
  document.addEventListener(
    'click',
    ({ target }) => {
      if (!panel.contains(target as Node) && target !== link) close()
    },
    { signal },
  )
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape' || document.querySelector('dialog[open]')) return
      close()
      link.focus({ preventScroll: true })
    },
    { signal },
  )
  link.after(panel)
  // following the link's address took the focus from it; without this, Tab would start from somewhere else
  if (document.activeElement === document.body) link.focus({ preventScroll: true })
  panel.scrollIntoView({ block: 'nearest' })
}

/** A copy of a passage's text without its notes. */
function passageCopy(text: Element): DocumentFragment {
  const copy = new DocumentFragment()
  copy.append(...[...text.childNodes].map((node) => node.cloneNode(true)))
  for (const notes of copy.querySelectorAll('.notes, .note')) notes.remove()
  return copy
}

/** `https://…/hayton/57/` */
const shortLink = (number: string): string =>
  absoluteUrl(shortPath(parsePagePath(withoutBase(location.pathname)).account, number), location.href)
