// Tests how the results of several runs of Lighthouse become one report, and how reports become a table.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lighthouseTable, reportOf, type Result } from '../../../src/tools/measure/lighthouse.ts'

/** A result whose four categories have a score each; the first is of two audits. */
const result = (scores: [number | null, number, number, number], shift = 0): Result => {
  const [performance, accessibility, practices, seo] = scores
  const of = (score: number | null, ...ids: string[]) => ({ score, auditRefs: ids.map((id) => ({ id, weight: 1 })) })
  return {
    categories: {
      performance: of(performance, 'speed', 'cumulative-layout-shift'),
      accessibility: of(accessibility, 'contrast'),
      'best-practices': of(practices, 'console'),
      seo: of(seo, 'crawlable'),
    },
    audits: {
      speed: { title: 'Speed', score: performance, displayValue: '2 s' },
      'cumulative-layout-shift': { title: 'Shift', score: 1, numericValue: shift },
      contrast: { title: 'Contrast', score: accessibility },
      console: { title: 'Console', score: practices },
      crawlable: { title: 'Crawlable', score: seo },
    },
  }
}

test('a score is the median of the runs, the layout shift the largest', () => {
  const { scores, shift } = reportOf([
    result([1, 1, 1, 1], 0.01),
    result([0.9, 1, 1, 1], 0.03),
    result([0.97, 1, 1, 0.5]),
  ])
  assert.deepEqual(scores, { performance: 97, accessibility: 100, 'best-practices': 100, seo: 100 })
  assert.equal(shift, 0.03)
})

test('an audit that costs points in any run is named once', () =>
  assert.deepEqual(reportOf([result([0.9, 1, 1, 0.5]), result([0.9, 1, 1, 1])]).faults, [
    'speed: Speed 2 s',
    'crawlable: Crawlable',
  ]))

test('a category without a score counts as nothing, not as right', () =>
  assert.equal(reportOf([result([null, 1, 1, 1])]).scores.performance, 0))

test('the table has the scores of both devices in the order of its words, with their layout shift', () => {
  const phone = reportOf([result([0.99, 0.98, 0.97, 0.96], 0.0125)])
  const desktop = reportOf([result([1, 1, 1, 1])])
  const lines = lighthouseTable([{ name: 'home', path: '/', reports: { phone, desktop } }]).split('\n')
  assert.equal(lines[2], '| home, `/` | 99 · 98 · 97 · 96 | 0.013 | 100 · 100 · 100 · 100 | 0.000 |')
})
