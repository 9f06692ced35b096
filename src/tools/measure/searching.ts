// A search in a page, timed by the page's own clock: the way between Node and the browser is in no figure.
import type { Page } from 'playwright-core'

export const opener = 'a[data-search]'
export const dialogField = 'dialog[open] input[type=search]'

/**
 * From now on the page notes, as performance marks, when the search is opened ("opened"), when a query is given
 * ("given doi moi") and when its answer stands in the page ("drawn doi moi").
 * @param typed a query that is given as soon as the dialog's field has the focus
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
      const status = part?.querySelector('.search-status')?.textContent ?? ''
      // the status names the query, so an answer to an earlier one is not taken for this one's
      if (!waiting || !status.includes(`“${waiting}”`)) return
      if (!/Nothing/.test(status) && !(/section/.test(status) && part?.querySelector('.hits a'))) return
      performance.mark(`drawn ${waiting}`)
      waiting = undefined
    }).observe(document.documentElement, { subtree: true, childList: true, characterData: true })
  }, typed)

/** Waits until the answer to a query stands in the page. */
export async function waitForAnswer(page: Page, query: string): Promise<void> {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, `drawn ${query}`)
}

/** ms from the latest mark of one name to the latest of another */
export const between = (page: Page, from: string, to: string): Promise<number> =>
  page.evaluate(
    (names) => {
      const [start = NaN, end = NaN] = names.map((name) => performance.getEntriesByName(name).at(-1)?.startTime ?? NaN)
      return end - start
    },
    [from, to],
  )

/** A reader at a desk: the pointer comes to the button, presses it, and the query is typed at ten letters a second. */
export async function openAndType(page: Page, query: string): Promise<void> {
  await page.hover(opener)
  await page.click(opener)
  await page.waitForFunction((field) => document.activeElement?.matches(field), dialogField)
  await page.keyboard.type(query, { delay: 100 })
  await waitForAnswer(page, query)
}
