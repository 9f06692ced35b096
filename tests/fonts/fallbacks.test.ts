// Tests the local fonts that stand in for ours until these have come.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fallbackRules, fontStack } from '../../src/fonts/fallbacks.ts'
import { localFamilies } from '../../src/fonts/local-fonts.ts'
import { faceRule, unicodeRange } from '../../src/fonts/stylesheet.ts'
import { faces } from '../../src/fonts/faces.ts'

const ours = { width: 0.4, ascent: 1, descent: 0.3, lineGap: 0 }
const rules = fallbackRules('serif', { regular: ours, bold: ours, italic: ours })
const percent = (rule: string, name: string) => Number(new RegExp(`${name}: ([\\d.]+)%`).exec(rule)?.[1])

describe('a fallback', () => {
  test('there is one for each local font, regular, bold and italic', () =>
    assert.equal(rules.length, localFamilies.serif.length * 3))
  test('a line of it is as high as one of ours, whatever its scale', () => {
    for (const rule of rules) {
      const scale = percent(rule, 'size-adjust') / 100
      assert.ok(Math.abs(scale * percent(rule, 'ascent-override') - 100) < 0.1, rule)
      assert.ok(Math.abs(scale * percent(rule, 'descent-override') - 30) < 0.1, rule)
    }
  })
  test('a wide font is made smaller than a narrow one', () => {
    const scaleOf = (name: string) =>
      percent(rules.find((rule) => rule.includes(`'Alegreya ${name}'`)) ?? '', 'size-adjust')
    assert.ok(scaleOf('DejaVu') < scaleOf('Georgia') && scaleOf('Georgia') < scaleOf('Times'))
  })
  test('ours is asked for first, then the local ones, then whatever there is', () =>
    assert.match(fontStack('sans'), /^'Source Sans 3', 'Source Sans 3 Arial', .*, sans-serif$/))
})

describe('the style sheet of the fonts', () => {
  test('characters become ranges', () => assert.equal(unicodeRange('cbaxz'), 'U+61-63, U+78, U+7A'))
  test('only the base of a family is fetched without being asked for by a character', () =>
    assert.deepEqual(
      faces.filter((face) => !faceRule(face).includes('unicode-range')).map(({ name }) => name),
      ['serif', 'italic', 'sans'],
    ))
})
