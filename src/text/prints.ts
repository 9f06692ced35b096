// Prints: hashes by which words that somebody pastes are known as a passage's, without the passage's text. Every four
// words in a row (a 4-gram) are hashed, and of two neighbouring hashes the smaller one is kept. That is winnowing, with
// a window of two: S. Schleimer, D. Wilkerson and A. Aiken, "Winnowing: Local Algorithms for Document Fingerprinting",
// SIGMOD 2003. Whoever winnows a run of the same words keeps the same hashes, wherever the run begins.
//
// The window: with one of two, any five words in a row have a print and any eight have two, which chance does not
// bring about; two thirds of all hashes are kept. One of three would save a quarter of the file, but of eight words in
// a row some would then have a single print, and four common words alone are no proof.

/** How many words are hashed together. */
export const gramLength = 4

/** How many neighbouring hashes compete to be kept. */
const windowLength = 2

/** From as many words in a row on, any run has two prints at least. */
export const sureLength = 8

/** The size of a hash: of some 20,000 prints one in a thousand 4-grams of other texts meets one by chance. */
export const hashBits = 24

/**
 * The hashes of every four words in a row.
 * @param words normalised, as `tokenize` returns them
 * @returns a hash for each word that three more follow; none for fewer than four words
 */
export const gramHashes = (words: readonly string[]): number[] =>
  Array.from({ length: Math.max(0, words.length - gramLength + 1) }, (_, from) =>
    hash(words.slice(from, from + gramLength).join(' ')),
  )

/**
 * The smallest hash of each window of neighbouring hashes, in order; these are kept as prints.
 * @param hashes as `gramHashes` returns them; a single one is a window by itself
 */
export const winnow = (hashes: readonly number[]): number[] =>
  hashes.length < windowLength
    ? [...hashes]
    : Array.from({ length: hashes.length - windowLength + 1 }, (_, from) =>
        Math.min(...hashes.slice(from, from + windowLength)),
      )

/**
 * The hash of a text: FNV-1a (Fowler, Noll, Vo) over its UTF-16 code units, then MurmurHash3's last mixing (Appleby),
 * without which the first bits, which are kept, would hardly depend on the last letters.
 */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> (32 - hashBits)
}
