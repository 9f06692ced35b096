// The scroll spy: shows in the table of contents which section is being read.
import { currentSection } from './current-section.ts'

/** Sets aria-current on the link of the current section, and keeps it up to date while the reader scrolls. */
export function scrollSpy(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents .sections a')]
  const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))))
  if (links.length === 0) return
  // index of the section that an address or a click has led to, -1 for none; it stays the current one until the reader
  // scrolls, even where the page could not scroll far enough to bring it to the top
  let arrived = -1
  // the element that the address leads to
  let target: Element | null = null

  const update = () => {
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
  let isScheduled = false
  const scheduleUpdate = () => {
    if (!isScheduled) {
      isScheduled = true
      requestAnimationFrame(() => {
        isScheduled = false
        update()
      })
    }
  }
  const arrive = () => {
    const found = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    target = found
    // an address that leads to a passage counts as one of its section
    arrived = found
      ? headings.findLastIndex(
          (heading) =>
            heading && (heading === found || heading.compareDocumentPosition(found) & Node.DOCUMENT_POSITION_FOLLOWING),
        )
      : -1
    scheduleUpdate()
  }
  const onReaderScroll = () => {
    arrived = -1
    scheduleUpdate()
  }
  // the scroll bar and the browser's search move the page without the events below: then the target leaves the window
  const onScroll = () => {
    const box = target?.getBoundingClientRect()
    if (!box || box.bottom < 0 || box.top > innerHeight) arrived = -1
    scheduleUpdate()
  }

  for (const event of ['wheel', 'touchmove', 'keydown'] as const)
    addEventListener(event, onReaderScroll, { passive: true })
  addEventListener('scroll', onScroll, { passive: true })
  addEventListener('resize', scheduleUpdate)
  addEventListener('hashchange', arrive)
  for (const link of links) link.addEventListener('click', () => queueMicrotask(arrive))
  arrive()
}
