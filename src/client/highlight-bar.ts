// The highlight bar at the bottom of the window: says which words are highlighted, steps from one highlight to the next
// and clears them.
import { adoptStyles, createButton } from '../dom.ts'
import styles from '../styles/overlays/highlights.css?inline'

adoptStyles(styles)

/** The bar and how to update it. */
export interface HighlightBar {
  element: HTMLElement
  /** says which highlight is the current one, counted from 1, and how many there are */
  count(current: number, all: number): void
}

/**
 * Makes the bar.
 * @param terms the words and phrases that are highlighted
 * @param step  called with 1 for the next highlight and -1 for the previous one
 * @param clear called when the reader clears the highlights
 * @returns the bar, not yet on the page
 */
export function highlightBar(terms: string[], step: (by: 1 | -1) => void, clear: () => void): HighlightBar {
  const element = document.createElement('div')
  const words = document.createElement('p')
  const status = document.createElement('p')
  element.className = 'highlight-bar'
  element.role = 'region'
  element.ariaLabel = 'Words searched for'
  words.className = 'highlight-terms'
  words.textContent = termsLabel(terms)
  status.role = 'status'
  element.append(
    words,
    status,
    createButton('Previous', () => step(-1)),
    createButton('Next', () => step(1)),
    createButton('Clear', clear),
  )
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') clear()
  })
  return {
    element,
    count(current, all) {
      const place = document.createElement('span')
      place.className = 'visually-hidden'
      place.textContent = 'Place '
      // a moment later: a screen reader announces only changes of a status element that it already knows
      setTimeout(() => status.replaceChildren(place, `${current} of ${all}`), 50)
    },
  }
}

/**
 * What the bar says is highlighted, “bay”, “Hồ Chí Minh City”: the single words together, then each phrase by itself;
 * words of a phrase are not named again.
 */
function termsLabel(terms: string[]): string {
  const phrases = terms.filter((term) => /\s/.test(term))
  const single = terms.filter(
    (term) => !/\s/.test(term) && !phrases.some((phrase) => ` ${phrase} `.includes(` ${term} `)),
  )
  return [...(single.length > 0 ? [single.join(' ')] : []), ...phrases].map((text) => `“${text}”`).join(', ')
}
