// The search as a reader uses it in the browser.
import type { Locator, Page } from 'playwright-core'

/** The button in the header; without script it is a link to the search page. */
export const opener = (page: Page): Locator => page.getByRole('banner').getByRole('link', { name: 'Search' })

export const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Search' })

export const fieldHasFocus = 'dialog[open] input[type=search]'

export const waitForFocus = (page: Page, selector: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted) === true, selector)

/** Opens the dialog with its button; from then on what is typed goes into its field. */
export async function openDialog(page: Page): Promise<void> {
  await opener(page).click()
  await waitForFocus(page, fieldHasFocus)
}

/** Types a query where the focus is. @returns what is then said of it */
export async function ask(page: Page, query: string): Promise<string> {
  await page.keyboard.type(query)
  const status = page.getByRole('status').filter({ hasText: `“${query}”` })
  await status.waitFor()
  return (await status.textContent()) ?? ''
}
