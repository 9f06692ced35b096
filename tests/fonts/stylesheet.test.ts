// Tests the style sheet of the fonts: which characters a rule names, that every face has its rule, and every family
// local fonts that take its room.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { faces, families, isBase } from '../../src/fonts/faces.ts'
import { faceRule, fontStyles, unicodeRange } from '../../src/fonts/stylesheet.ts'

const ours = { width: 0.4, ascent: 1, descent: 0.3, lineGap: 0 }
const metrics = { regular: ours, bold: ours, italic: ours }
const css = fontStyles({ serif: metrics, sans: metrics })
/** The @font-face rules of a family, by the value of its font-family. */
const rulesOf = (family: string) =>
  [...css.matchAll(/@font-face \{[^}]*\}/g)].map(([rule]) => rule).filter((rule) => rule.includes(`'${family}'`))

describe('characters as a unicode-range', () => {
  for (const [characters, range] of [
    ['a', 'U+61'],
    ['abc', 'U+61-63'],
    ['bca', 'U+61-63'],
    ['aa', 'U+61'],
    ['ace', 'U+61, U+63, U+65'],
    ['ếề₫', 'U+1EBF, U+1EC1, U+20AB'],
    ['yz{\u{1F30F}', 'U+79-7B, U+1F30F'],
  ] as const)
    test(`${characters} is ${range}`, () => assert.equal(unicodeRange(characters), range))
})

for (const face of faces)
  test(`${face.name} has a rule with its file, its weights, its style and, but for a base, its characters`, () => {
    const weight = typeof face.weight === 'number' ? String(face.weight) : `${face.weight.min} ${face.weight.max}`
    const rule = faceRule(face)
    assert.ok(css.includes(rule))
    assert.ok(rule.includes(`'./${face.name}.woff2'`) && rule.includes(`font-weight: ${weight};`), rule)
    assert.equal(rule.includes('italic;'), face.style === 'italic')
    assert.equal(/unicode-range: (.*);/.exec(rule)?.[1], isBase(face) ? undefined : unicodeRange(face.characters))
  })

test('each family and style has one base: a second one would be fetched by every page', () => {
  const bases = faces.filter(isBase).map(({ family, style }) => `${family} ${style}`)
  assert.deepEqual(bases, [...new Set(faces.map(({ family, style }) => `${family} ${style}`))])
})

describe('what stands in for a family', () => {
  for (const [family, name] of Object.entries(families)) {
    const stack = new RegExp(`--${family}: ([^;]+);`).exec(css)?.[1]?.split(', ') ?? []
    const fallbacks = stack.slice(1, -1).map((quoted) => quoted.slice(1, -1))

    test(`${name} comes first, then each local font by its own rule, then what the browser has`, () => {
      assert.equal(stack[0], `'${name}'`)
      assert.match(stack.at(-1) ?? '', /^(?:sans-)?serif$/)
      assert.ok(fallbacks.length >= 4)
      for (const fallback of fallbacks) assert.ok(rulesOf(fallback).length > 0, `no rule for ${fallback}`)
    })

    test(`every weight of ${name} from 400 to 600 has a local font`, () => {
      for (const fallback of fallbacks) {
        const upright = rulesOf(fallback).filter((rule) => !rule.includes('italic;'))
        const weights = upright.flatMap((rule) => /font-weight: ([\d ]+);/.exec(rule)?.[1]?.split(' ') ?? [])
        assert.deepEqual(weights.sort(), ['400', '500', '600'], fallback)
      }
    })
  }
})

// Times New Roman is 832/2048 of an em wide on average: 0.4 of ours is 98.46 % of it, and lines are to stay as high
test('a local font is as wide on average as ours, and its line as high', () => {
  const [rule = ''] = rulesOf('Alegreya Times')
  const value = (property: string) => parseFloat(new RegExp(`${property}: ([\\d.]+)%`).exec(rule)?.[1] ?? '') / 100
  const size = value('size-adjust')
  assert.ok(Math.abs(size - 0.4 / (832 / 2048)) < 1e-4, rule)
  assert.ok(Math.abs(size * value('ascent-override') - ours.ascent) < 1e-4, rule)
  assert.ok(Math.abs(size * value('descent-override') - ours.descent) < 1e-4, rule)
  assert.equal(value('line-gap-override'), 0)
})
