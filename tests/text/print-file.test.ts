// Tests that the file of prints gives back what was written, and what it refuses.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { placesOf, readPrints, writePrints } from '../../src/text/print-file.ts'
import { hashBits } from '../../src/text/prints.ts'

const last = 2 ** hashBits - 1
const print = fc.oneof(fc.nat(last), fc.constantFrom(0, 1, last - 1, last, 2 ** 12 - 1, 2 ** 12))

describe('the file of prints', () => {
  test('gives back which passages have a print', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(print, { maxLength: 30 }), { minLength: 1, maxLength: 100 }),
        print,
        (lists, other) => {
          const file = writePrints(lists.map((prints, at) => ({ account: 'harbour', passage: String(at + 1), prints })))
          const prints = readPrints(JSON.parse(JSON.stringify(file)) as typeof file)
          for (const one of [other, ...lists.flat()])
            assert.deepEqual(
              placesOf(prints, one),
              lists.flatMap((list, place) => (list.includes(one) ? [place] : [])),
            )
        },
      ),
    )
  })
  test('names the passages account by account', () => {
    const { passages } = readPrints(
      writePrints([
        { account: 'harbour', passage: '1', prints: [9] },
        { account: 'harbour', passage: 'T1', prints: [] },
        { account: 'island', passage: '1', prints: [4] },
      ]),
    )
    assert.deepEqual(passages, [
      { account: 'harbour', passage: '1' },
      { account: 'harbour', passage: 'T1' },
      { account: 'island', passage: '1' },
    ])
  })
  test('is refused where it was cut off', () => {
    const file = writePrints([{ account: 'harbour', passage: '1', prints: [1, 2, 3] }])
    assert.throws(() => readPrints({ ...file, rests: file.rests.slice(1) }), /not whole/)
    assert.throws(() => readPrints({ ...file, places: '' }), /not whole/)
  })
  test('is not written where a number would not fit', () => {
    const many = Array.from({ length: 64 }, (_, index) => index)
    assert.throws(() => writePrints([{ account: 'harbour', passage: '1', prints: many }]), RangeError)
    const passages = Array.from({ length: 4097 }, (_, index) => ({
      account: 'harbour',
      passage: String(index + 1),
      prints: [index * 4096],
    }))
    assert.doesNotThrow(() => writePrints(passages.slice(0, 4096)))
    assert.throws(() => writePrints(passages), RangeError)
  })
})
