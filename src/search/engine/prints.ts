// Finds the passage of an original from which words were pasted, by its prints (text/prints.ts). The site may hold none
// of these words, since its pages restate the originals.
import { printsPath } from '../../paths.ts'
import { placesOf, readPrints, type PrintFile, type Prints } from '../../text/print-file.ts'
import { gramHashes, gramLength, sureLength, winnow } from '../../text/prints.ts'

/** A passage from which words were pasted. */
export interface PrintedPassage {
  account: string
  /** `57`, `T1` */
  passage: string
  /** how much of the words it has, by their prints: 1 all of it; less of words that go on in another passage */
  share: number
}

/** Fewest words that are looked up: fewer have a single print, as four common words have. */
export const fewestWords = 5

/**
 * As many prints that agree one after another are enough, whatever else the words are: they stand for ten words, and
 * the eight of them within are surely the passage's. At either end a word more may seem to agree that does not, since
 * the print that it would change was not kept.
 */
const enoughInRow = 6

/**
 * Finds the passages from which words come. Restated sentences with some words of the original in a row, a treaty's
 * name or a turn of phrase, are not taken for pasted: tests/originals/prints.test.ts measures it.
 * @param words  all words of a query in order, normalised, as text/tokenize.ts `tokenize` returns them
 * @param prints as `loadPrints` returns them
 * @param quoted whether the reader set them in quotation marks. Then fewer than eight words are the passage's where
 * nothing speaks against it; otherwise only where each is known to be, as those of a whole sentence are, and of two
 * runs out of five within one
 * @returns the passage that has most of them first; none for fewer than five words
 */
export function findPrinted(words: readonly string[], prints: Prints, quoted = false): PrintedPassage[] {
  if (words.length < fewestWords) return []
  const hashes = gramHashes(words)
  const expected = winnow(hashes)
  return [...hitsOf(hashes, prints)]
    .map(([place, hits]) => ({ place, hits, agreeing: expected.map((print) => hits.has(print)) }))
    .filter(({ hits, agreeing }) => {
      if (hits.size < 2 || longestRow(agreeing) < Math.min(expected.length, enoughInRow)) return false
      return words.length >= sureLength || quoted || coversAll(words.length, hashes, hits)
    })
    .map(({ place, hits, agreeing }) => ({ place, hits: hits.size, agreed: agreeing.filter(Boolean).length }))
    .sort((one, other) => other.agreed - one.agreed || other.hits - one.hits || one.place - other.place)
    .flatMap(({ place, agreed }) => {
      const passage = prints.passages[place]
      return passage ? [{ ...passage, share: agreed / expected.length }] : []
    })
}

/** Which of some hashes each passage has as prints; passages by their places in `prints.passages`. */
function hitsOf(hashes: readonly number[], prints: Prints): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>()
  for (const hash of new Set(hashes))
    for (const place of placesOf(prints, hash)) found.set(place, (found.get(place) ?? new Set()).add(hash))
  return found
}

/** The length of the longest row of `true`. */
function longestRow(values: readonly boolean[]): number {
  let longest = 0
  let row = 0
  for (const value of values) {
    row = value ? row + 1 : 0
    longest = Math.max(longest, row)
  }
  return longest
}

/** Whether every word belongs to some four in a row that are a print. */
function coversAll(count: number, hashes: readonly number[], hits: ReadonlySet<number>): boolean {
  const covered = new Set<number>()
  for (const [from, hash] of hashes.entries())
    if (hits.has(hash)) for (let at = from; at < from + gramLength; at++) covered.add(at)
  return covered.size === count
}

/** The prints of a file that was read before, by what was read. */
const known = new WeakMap<object, Prints>()

/**
 * Loads the prints.
 * @param read reads a JSON file of the site by its path, fetching it once, as `readJson` does
 * @returns rejects where the file cannot be had; a site may have none
 */
export async function loadPrints(read: (path: string) => Promise<unknown>): Promise<Prints> {
  const file = (await read(printsPath)) as PrintFile
  const prints = known.get(file) ?? readPrints(file)
  known.set(file, prints)
  return prints
}
