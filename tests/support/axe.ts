// Checks the accessibility of a page with axe-core, by WCAG 2.2 AA with its target sizes.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** In the page: what axe finds. All that it finds in order would cost more to send than it does to find. */
async function run(): Promise<{ faults: string[]; colours: boolean }> {
  const { axe: judge } = window as unknown as { axe: typeof axe }
  const { violations, passes } = await judge.run({
    // of WCAG 2.2 AA, and not among what axe judges unasked
    rules: { 'target-size': { enabled: true } },
  })
  return {
    faults: violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
    ),
    colours: passes.some(({ id }) => id === 'color-contrast'),
  }
}

/** Judges the page as it stands, in light and dark, in each of some widths. @throws AssertionError with every fault */
export async function judge(page: Page, widths: number[] = [page.viewportSize()?.width ?? 1440]): Promise<void> {
  await page.evaluate(source)
  for (const width of widths)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const { faults, colours } = await page.evaluate(run)
      assert.deepEqual(faults, [], `${width} px, ${colorScheme}`)
      assert.ok(colours, 'axe has judged no colour')
    }
}
