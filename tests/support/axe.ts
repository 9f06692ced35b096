// Accessibility as axe-core judges it, WCAG 2.2 AA with its target sizes.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
// of WCAG 2.2 AA, and not among what axe judges unasked
const run = "axe.run({ rules: { 'target-size': { enabled: true } } })"

/** Judges the page as it stands, in light and dark, in each of some widths. @throws AssertionError with every fault */
export async function judge(page: Page, widths: number[] = [page.viewportSize()?.width ?? 1440]): Promise<void> {
  await page.evaluate(axe)
  for (const width of widths)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const { violations, passes } = (await page.evaluate(run)) as AxeResults
      assert.deepEqual(
        violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`)),
        [],
        `${width} px, ${colorScheme}`,
      )
      assert.ok(
        passes.some(({ id }) => id === 'color-contrast'),
        'axe has judged no colour',
      )
    }
}
