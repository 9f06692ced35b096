// Tests the hashing and winnowing of words, with words of no text.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { gramHashes, gramLength, hashBits, sureLength, winnow } from '../../src/text/prints.ts'

const words = (from: number, count: number) => Array.from({ length: count }, (_, index) => `word${from + index}`)

describe('hashes of four words in a row', () => {
  test('there is one for each word that three more follow', () => {
    for (const [count, hashes] of [
      [0, 0],
      [3, 0],
      [4, 1],
      [9, 6],
    ] as const)
      assert.equal(gramHashes(words(0, count)).length, hashes)
  })
  test('the same four words have the same hash wherever they stand, and in another order another', () => {
    const [hash] = gramHashes(words(3, gramLength))
    assert.equal(gramHashes(words(0, 20))[3], hash)
    assert.notEqual(gramHashes(words(3, gramLength).reverse())[0], hash)
  })
  test('words do not run together', () =>
    assert.notEqual(gramHashes(['a', 'bc', 'd', 'e'])[0], gramHashes(['ab', 'c', 'd', 'e'])[0]))
  test('they fill their 24 bits evenly, also where the words differ in their last letter alone', () => {
    const hashes = Array.from({ length: 4096 }, (_, index) => gramHashes(words(index, gramLength))[0] ?? -1)
    assert.ok(hashes.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** hashBits))
    // of as many numbers drawn at random 1 − 1/e of all buckets have one, and two in the whole are seldom the same
    const buckets = new Set(hashes.map((hash) => hash >>> (hashBits - 12)))
    assert.ok(Math.abs(buckets.size / 4096 - (1 - 1 / Math.E)) < 0.03, String(buckets.size))
    assert.ok(new Set(hashes).size > 4090)
  })
})

describe('winnowing', () => {
  const text = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme-ascii' }), { minLength: 8, maxLength: 60 })

  test('any eight words in a row keep two hashes at least, all of which the whole text keeps', () => {
    fc.assert(
      fc.property(text, fc.nat(), (all, at) => {
        const from = at % (all.length - sureLength + 1)
        const kept = new Set(winnow(gramHashes(all)))
        const own = new Set(winnow(gramHashes(all.slice(from, from + sureLength))))
        assert.ok(own.size >= 2)
        assert.ok(own.isSubsetOf(kept))
      }),
    )
  })
  test('two thirds of the hashes of a long text are kept', () => {
    const hashes = gramHashes(words(0, 3000))
    const share = new Set(winnow(hashes)).size / hashes.length
    assert.ok(Math.abs(share - 2 / 3) < 0.03, String(share))
  })
  test('a single hash is kept, and of none none', () => {
    assert.deepEqual(winnow([7]), [7])
    assert.deepEqual(winnow([]), [])
  })
})
