// Renders the entries of the directory that answer a query, in a list of their own above the hits.
import { createElement } from '../../dom.ts'
import { withBase } from '../../paths.ts'
import type { DirectoryAnswer, DirectoryEntry, startOf } from '../engine/directory.ts'

/**
 * Renders the entries.
 * @param list    the element that holds them; what it held before is removed
 * @param entries as `answersOf` returns them; without any the list takes no room
 */
export function renderDirectory(list: HTMLElement, entries: DirectoryEntry[]): void {
  list.replaceChildren(...entries.map(renderEntry))
}

/**
 * Renders what is offered where nothing is asked yet.
 * @param list  the element that holds it; what it held before is removed
 * @param start as `startOf` returns it
 */
export function renderStart(list: HTMLElement, { questions, topics }: ReturnType<typeof startOf>): void {
  renderDirectory(list, questions)
  if (topics.length === 0) return
  const links = topics.map(({ title, url }) => {
    const link = createElement('a', 'answer-link', title)
    link.href = withBase(url)
    return createElement('li', '', link)
  })
  list.append(
    createElement(
      'li',
      'answer',
      createElement('span', 'answer-kind', 'Topics'),
      createElement('ul', 'answer-topics', ...links),
    ),
  )
}

function renderEntry({ kind, title, detail, place, url, answers = [] }: DirectoryEntry): HTMLElement {
  const link = createElement('a', 'answer-link', title)
  if (place) link.append(createElement('span', 'answer-place', ` ${place}`))
  link.href = withBase(url)
  const entry = createElement('li', 'answer', createElement('span', 'answer-kind', kind), link)
  if (detail) entry.append(createElement('p', 'answer-detail', detail))
  if (answers.length > 0) entry.append(createElement('ul', 'answer-passages', ...answers.map(renderAnswer)))
  return entry
}

function renderAnswer({ label, url, says }: DirectoryAnswer): HTMLElement {
  const link = createElement('a', '', createElement('b', '', label), `: ${says}`)
  link.href = withBase(url)
  return createElement('li', '', link)
}
