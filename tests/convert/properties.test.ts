// Property tests of the converter with arbitrary text: no crash, no hang, no word lost. Run by itself, the file takes
// --runs=10000.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { clean } from '../../src/convert/clean.ts'
import { convert } from '../../src/convert/convert.ts'
import { decode } from '../../src/convert/decode.ts'
import { ConvertError } from '../../src/convert/error.ts'
import { joinLines } from '../../src/convert/parse.ts'
import { prove } from '../../src/convert/proof.ts'
import { readBack } from '../../src/convert/read-back.ts'
import type { Lines, RecipePassage, Table } from '../../src/convert/recipe.ts'
import { typography } from '../../src/convert/typography.ts'
import { pageFile, sample } from './sample.ts'

// an argument and not a variable of the environment: Windows' shell has no way to set one for a single command
const { values } = parseArgs({ options: { runs: { type: 'string', default: '300' } }, strict: false })
const numRuns = Number(values.runs)
const timeout = 60_000 + numRuns * 100

/** What Markdown, MDX, GFM, YAML and we ourselves take for something else than text. */
const nasty = fc.constantFrom(
  '{',
  '}',
  '{a}',
  '<',
  '<b>',
  '</',
  '<!--',
  '<Source id="x" />',
  '*',
  '**',
  '_',
  '__',
  '[',
  ']',
  '[a](b)',
  '![',
  '[^1]',
  '#',
  '##',
  '|',
  '---',
  '--',
  '- ',
  '+ ',
  '1. ',
  '12) ',
  '`',
  '```',
  '~',
  '~~',
  '>',
  '&',
  '&amp;',
  '&#35;',
  '\\',
  '\\\\',
  '¶',
  '¶7 ',
  '¶T1 ',
  'import ',
  'export ',
  'import x from "y"',
  '===',
  ':::',
  'http://',
  'https://a_b.example/c*d',
  'www.',
  'www.example.org/a_b',
  '@',
  'a_b@example.org',
  '$',
  '$$',
  '"',
  "'",
  '“',
  '’',
  '…',
  '–',
  '—',
  '-',
  '\u00a0',
  '\u2028',
  '\u0085',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\t',
  '\f',
  '\u0301',
  'đ',
  'ễ',
  '\u{1f6a2}',
  '<3',
  ' ',
  '  ',
  '/*',
  '*/',
  '$1. 6',
  '[Source: x *]',
  '|-|',
  '| a | b |',
  '[ ]',
  '[x] ',
  'title: x',
  '%',
  'xmlns:a',
)
const piece = fc.oneof(
  { weight: 3, arbitrary: nasty },
  { weight: 3, arbitrary: fc.stringMatching(/^[a-z0-9]{1,6} ?$/) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }) },
)
const line = fc.array(piece, { maxLength: 8 }).map((pieces) =>
  pieces
    .join('')
    .replace(/[\r\n]/g, ' ')
    .toWellFormed(),
)
const kind = fc.constantFrom('paragraph', 'item', 'quotation', 'table')

/** A text and what is to become of it: passages of some lines each. */
const text = fc.array(
  fc.record({ lines: fc.array(line, { minLength: 1, maxLength: 5 }), kind, sourced: fc.boolean() }),
  { minLength: 1, maxLength: 5 },
)

/** All words of a passage as a table, with a caption, a head and a note where the lines suffice. */
function tableOf(lines: readonly { text: string }[]): Table {
  const [caption = '', head = '', ...rest] = lines.map(({ text }) => text)
  const note = rest.pop()
  return { caption, columns: [head, ''], rows: rest.map((cell) => [cell, '']), ...(note === undefined ? {} : { note }) }
}

test('no word and no sign is lost from raw text to MDX and back', { timeout }, () => {
  fc.assert(
    fc.property(text, (chunks) => {
      // a passage of white space alone has nothing to say: the recipe gives it no lines
      const kept = chunks.filter(({ lines }) => clean(lines.join('\n')).some((line) => line !== ''))
      fc.pre(kept.length > 0)
      let next = 1
      const spans = kept.map(({ lines }): Lines => [next, (next += lines.length) - 1])
      const passages = kept.map(({ kind, sourced }, index): RecipePassage => ({
        passage: kind === 'table' ? `T${index + 1}` : String(index + 1),
        lines: [spans[index] ?? [1, 1]],
        kind,
        ...(sourced ? { source: { ids: ['almanac'] } } : {}),
      }))
      const { recipe, manifest } = sample({
        passages,
        tables: Object.fromEntries(passages.map(({ passage }) => [passage, tableOf])),
      })
      const raw = kept.flatMap(({ lines }) => lines).join('\n')
      const files = convert('input.txt', raw, recipe, manifest)
      const totals = prove('input.txt', raw, recipe, manifest, files)
      assert.equal(totals.read, totals.kept)
      assert.equal(totals.written, totals.read + 2, 'the title has two words')
      const parts = readBack(files.get(pageFile) ?? '').filter(({ kind }) => kind === 'passage')
      kept.forEach(({ lines, kind }, index) => {
        if (kind !== 'table') assert.equal(parts[index]?.text.trim(), typography(joinLines(clean(lines.join('\n')))))
      })
    }),
    { numRuns },
  )
})

test('a recipe that does not fit its text is a fault, not a crash', { timeout }, () => {
  const number = fc.integer({ min: -1, max: 9 })
  const sign = fc.oneof(nasty, fc.constantFrom('', 'a', ' '))
  const spans = fc.array(fc.tuple(number, number), { maxLength: 3 })
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 8 }),
      fc.array(spans, { maxLength: 4 }),
      fc.array(fc.tuple(number, sign, sign, number)),
      spans,
      (lines, claims, changes, cut) => {
        const { recipe, manifest } = sample({
          passages: claims.map((lines, index) => ({ passage: String(index + 1), lines })),
          corrections: changes.map(([line, from, to, nth]) => ({
            line,
            from,
            to,
            ...(nth > 0 ? { nth } : {}),
            reason: 'chance',
          })),
          removals: changes.map(([line, text, until, nth]) => ({
            line: line + 1,
            text,
            until,
            ...(nth > 0 ? { nth } : {}),
            reason: 'banner',
          })),
          omissions: cut.map((lines) => ({ lines, reason: 'banner' })),
        })
        const raw = lines.join('\n')
        try {
          prove('input.txt', raw, recipe, manifest, convert('input.txt', raw, recipe, manifest))
        } catch (error) {
          if (!(error instanceof ConvertError)) throw error
          assert.ok(
            error.faults.length > 0 &&
              error.faults.every(({ file, line, message }) => file !== '' && line >= 1 && message !== ''),
          )
        }
      },
    ),
    { numRuns },
  )
})

test('arbitrary bytes are text or a fault with its line', { timeout }, () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        line.map((text) => new TextEncoder().encode(text)),
      ),
      (bytes) => {
        try {
          assert.deepEqual(new TextEncoder().encode(decode('input.txt', bytes)), new Uint8Array(bytes))
        } catch (error) {
          if (!(error instanceof ConvertError)) throw error
          assert.ok((error.faults[0]?.line ?? 0) >= 1)
        }
      },
    ),
    { numRuns },
  )
})
