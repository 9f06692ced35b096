// Marks in the contents the section that is being read.
import { currentSection } from './current-section.ts'

export function scrollSpy(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents .sections a')]
  const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))))
  if (links.length === 0) return
  // where an address or a click has led to; it holds until the reader moves, wherever the page could scroll to
  let arrived = -1
  let target: Element | null = null

  const mark = () => {
    const root = document.documentElement
    const tops = headings.map((heading) => heading?.getBoundingClientRect().top ?? Infinity)
    const current =
      arrived >= 0
        ? arrived
        : currentSection(tops, { height: innerHeight, scrolled: scrollY, limit: root.scrollHeight - innerHeight })
    links.forEach((link, index) =>
      index === current ? link.setAttribute('aria-current', 'location') : link.removeAttribute('aria-current'),
    )
  }
  let due = false
  const later = () => {
    if (!due) {
      due = true
      requestAnimationFrame(() => {
        due = false
        mark()
      })
    }
  }
  const arrive = () => {
    const found = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    target = found
    // a passage counts for the section it stands in
    arrived = found
      ? headings.findLastIndex(
          (heading) =>
            heading && (heading === found || heading.compareDocumentPosition(found) & Node.DOCUMENT_POSITION_FOLLOWING),
        )
      : -1
    later()
  }
  const move = () => {
    arrived = -1
    later()
  }
  // a scroll bar or a search in the page moves it without the signs below: then what was arrived at goes out of sight
  const scrolled = () => {
    const box = target?.getBoundingClientRect()
    if (!box || box.bottom < 0 || box.top > innerHeight) arrived = -1
    later()
  }

  for (const event of ['wheel', 'touchmove', 'keydown'] as const) addEventListener(event, move, { passive: true })
  addEventListener('scroll', scrolled, { passive: true })
  addEventListener('resize', later)
  addEventListener('hashchange', arrive)
  for (const link of links) link.addEventListener('click', () => queueMicrotask(arrive))
  arrive()
}
