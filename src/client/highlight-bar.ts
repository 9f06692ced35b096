// The bar at the window's foot that says what is marked and steps through it.

import { createButton } from '../dom.ts'

export interface HighlightBar {
  element: HTMLElement
  /** says which place is the current one */
  count(current: number, all: number): void
}

/**
 * @param terms what was searched for
 * @param step called with 1 for the next place and -1 for the one before
 * @param clear called when the reader has done with the marks
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
      // a moment later: a screen reader says only what changes in a status that it already knows
      setTimeout(() => status.replaceChildren(place, `${current} of ${all}`), 50)
    },
  }
}

/**
 * “cam ranh”, “Hồ Chí Minh City”: single words as they were typed, in a row; each phrase by itself, with those of its
 * words.
 */
function termsLabel(terms: string[]): string {
  const phrases = terms.filter((mark) => /\s/.test(mark))
  const single = terms.filter(
    (mark) => !/\s/.test(mark) && !phrases.some((phrase) => ` ${phrase} `.includes(` ${mark} `)),
  )
  return [...(single.length > 0 ? [single.join(' ')] : []), ...phrases].map((text) => `“${text}”`).join(', ')
}
