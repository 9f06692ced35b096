// Uses the search in a browser as a reader does, for tests.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { siteRoot } from './project.ts'

/** Whether this copy of the site has the original words beside the restated ones. */
export const hasOriginals: boolean = existsSync(join(siteRoot, 'dist/hayton/introduction/original'))

/** The button in the header; without script it is a link to the search page. */
export const opener = (page: Page): Locator => page.getByRole('banner').getByRole('link', { name: 'Search' })

export const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Search' })

/** The field of what is open: the dialog, or else the search page. */
export const field = (page: Page): Locator => page.getByRole('searchbox')

export const fieldHasFocus = 'dialog[open] input[type=search]'

export const waitForFocus = (page: Page, selector: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted) === true, selector)

/** Opens the dialog with its button; from then on what is typed goes into its field. */
export async function openDialog(page: Page): Promise<void> {
  // as with a pointer that rests on it: where the dialog's script takes more than two seconds, the search page opens
  await opener(page).hover()
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/dialog\.[^/]+\.js$/.test(name)),
  )
  await opener(page).click()
  await waitForFocus(page, fieldHasFocus)
}

/**
 * What is said of a query, as soon as it is said.
 * @param but what was said before, where the query stays and something else changes
 */
export async function said(page: Page, query: string, but = ''): Promise<string> {
  const text = await page.waitForFunction(
    ([quoted = '', but]) =>
      [...document.querySelectorAll('.search-status')]
        .map(({ textContent }) => textContent)
        .find((text) => text.includes(quoted) && text !== but),
    [`“${query}”`, but],
  )
  return (await text.jsonValue()) ?? ''
}

/** Types a query where the focus is. @returns what is then said of it */
export async function ask(page: Page, query: string): Promise<string> {
  await page.keyboard.type(query)
  return said(page, query)
}

/** `{ total: 46, shown: 10 }` for “46 sections for “Hanoi”, the first 10 shown” */
export function countIn(status: string): { total: number; shown: number } {
  const [, total = '0', shown = total] = /(\d+) sections? for “.*?”(?:, the first (\d+) shown)?/.exec(status) ?? []
  return { total: Number(total), shown: Number(shown) }
}

export interface ShownHit {
  href: string
  account: string
  place: string
  title: string
  marked: string
  /** where the same section in the other edition is */
  twin: string | undefined
}

/** The hits as a reader sees them, those too that are folded away under their page. */
export const hitsIn = (page: Page): Promise<ShownHit[]> =>
  page.locator('.hits .hit').evaluateAll((items) =>
    items.map((item) => {
      const place = item.closest('.hit-group')?.querySelector('.hit-location')
      return {
        href: item.querySelector('.hit-link')?.getAttribute('href') ?? '',
        account: place?.querySelector('b')?.textContent ?? '',
        place: place?.textContent ?? '',
        title: item.querySelector('.hit-title')?.textContent ?? '',
        marked: [...item.querySelectorAll('mark')].map((mark) => mark.textContent).join(' '),
        twin:
          [...item.querySelectorAll('.hit-passages a')]
            .find(({ textContent }) => /^(In the original words|Restated)$/.test(textContent))
            ?.getAttribute('href') ?? undefined,
      }
    }),
  )

export const more = (page: Page): Locator => page.getByRole('button', { name: /^Show \d+ more$/ })

/** Shows the rest of the hits. */
export async function showMore(page: Page): Promise<void> {
  const before = (await page.locator('.search-status').textContent()) ?? ''
  const [query = ''] = /“.*”/.exec(before) ?? []
  await more(page).click()
  await said(page, query.slice(1, -1), before)
}

/** The number beside a value of a filter, once there is one. */
export async function countBeside(page: Page, facet: string, value: string): Promise<number> {
  const option = page.locator(`select[name=${facet}] option[value="${value}"]`, { hasText: /\(\d+\)$/ })
  await option.waitFor({ state: 'attached' })
  return Number(/\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1])
}

/** The answers of the directory, above the hits. */
export const answers = (page: Page): Locator => page.getByRole('list', { name: 'Answers' }).locator('.answer')

export interface ShownAnswer {
  kind: string
  title: string
  href: string
  /** its links to passages, where it is a question */
  passages: string[]
}

/** The answers as a reader sees them, once the first one is there. */
export async function answersIn(page: Page): Promise<ShownAnswer[]> {
  await answers(page).first().waitFor()
  return answers(page).evaluateAll((items) =>
    items.map((item) => ({
      kind: item.querySelector('.answer-kind')?.textContent ?? '',
      title: item.querySelector('.answer-link')?.firstChild?.textContent ?? '',
      href: item.querySelector('.answer-link')?.getAttribute('href') ?? '',
      passages: [...item.querySelectorAll('.answer-passages a')].map(({ textContent }) => textContent),
    })),
  )
}

/** What has the focus: a hit by its address, a field by its type. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute('href') ??
      document.activeElement?.getAttribute('type') ??
      document.activeElement?.localName ??
      '',
  )
