// Makes a search in a page and times it by the page's own clock, so that the communication between Node and the browser
// is not included in any figure.
import type { Page } from 'playwright-core'

/** Selects the search button. */
export const opener = 'a[data-search]'
/** Selects the field of the open search dialog. */
export const dialogField = 'dialog[open] input[type=search]'

/**
 * Makes the page set performance marks when the search is opened ("opened"), when a query is entered ("given doi moi"),
 * when the directory has answered it ("answered doi moi") and when its hits have been rendered ("drawn doi moi").
 * @param typed a query that is entered as soon as the dialog's field has the focus
 */
export const watch = (page: Page, typed = ''): Promise<void> =>
  page.evaluate((query) => {
    let waiting: string | undefined
    const isField = (target: EventTarget | null): target is HTMLInputElement =>
      target instanceof HTMLInputElement && target.type === 'search'
    addEventListener(
      'pointerdown',
      ({ target }) => {
        if (target instanceof Element && target.closest('a[data-search]')) performance.mark('opened')
      },
      true,
    )
    addEventListener(
      'focusin',
      ({ target }) => {
        if (!query || !isField(target)) return
        setTimeout(() => {
          target.value = query
          target.dispatchEvent(new InputEvent('input', { bubbles: true }))
        })
      },
      true,
    )
    addEventListener(
      'input',
      ({ target }) => {
        if (!isField(target)) return
        waiting = target.value.trim()
        performance.mark(`given ${waiting}`)
      },
      true,
    )
    new MutationObserver(() => {
      const part = document.querySelector('dialog[open]') ?? document.querySelector('main')
      const answered = `answered ${waiting}`
      if (waiting && part?.querySelector('.directory > li') && performance.getEntriesByName(answered).length === 0)
        performance.mark(answered)
      const status = part?.querySelector('.search-status')?.textContent ?? ''
      // the status line names the query, so that the answer to an earlier one is not mistaken for that to this one
      if (!waiting || !status.includes(`“${waiting}”`)) return
      if (!/Nothing/.test(status) && !(/section/.test(status) && part?.querySelector('.hits a'))) return
      performance.mark(`drawn ${waiting}`)
      waiting = undefined
    }).observe(document.documentElement, { subtree: true, childList: true, characterData: true })
  }, typed)

/** Waits until the answer to a query has been rendered; the page must have been given to `watch` before. */
export async function waitForAnswer(page: Page, query: string): Promise<void> {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, `drawn ${query}`)
}

/** The paths on the site of what a page had asked for when an answer was rendered. @param query of `watch` */
export const requestedFor = (page: Page, query: string): Promise<Set<string>> =>
  page
    .evaluate((name) => {
      const drawn = performance.getEntriesByName(name).at(-1)?.startTime ?? NaN
      return performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime <= drawn)
        .map((resource) => new URL(resource.name).pathname)
    }, `drawn ${query}`)
    .then((paths) => new Set(paths))

/** The time in ms from the latest performance mark of one name to the latest of another; NaN where one is missing. */
export const between = (page: Page, from: string, to: string): Promise<number> =>
  page.evaluate(
    (names) => {
      const [start = NaN, end = NaN] = names.map((name) => performance.getEntriesByName(name).at(-1)?.startTime ?? NaN)
      return end - start
    },
    [from, to],
  )

/** Searches as on a desktop computer: clicks the search button and types the query at ten letters a second. */
export async function openAndType(page: Page, query: string): Promise<void> {
  await page.hover(opener)
  await page.click(opener)
  await page.waitForFunction((field) => document.activeElement?.matches(field), dialogField)
  await page.keyboard.type(query, { delay: 100 })
  await waitForAnswer(page, query)
}
