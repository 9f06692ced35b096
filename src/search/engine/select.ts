// Selects from the candidates the sections that match, where the index alone cannot tell: it knows neither the order of
// words nor their diacritics, so quoted phrases, pasted passages and Vietnamese words are checked in the text.
import { sameStem } from '../../text/stem.ts'
import type { AnalyzedSection } from './analyze.ts'
import { batchSize } from './answer.ts'
import type { Lookup } from './candidates.ts'
import type { QueryText } from './query-text.ts'
import type { ParsedQuery } from './parsed-query.ts'
import { hasDiacritics, rank, type Ranked } from './rank.ts'

/** Loads and analyses a section by its number in the index. Rejects where it cannot be had. */
export type ReadSection = (id: number) => Promise<AnalyzedSection>

/** A section by its number, with its score. */
export interface RankedSection {
  id: number
  ranked: Ranked
}

/** A query of at least so many words is taken for a pasted passage; sections are read until one has it as a phrase. */
const pastedLength = 8

/**
 * Most batches that are read in search of a section with the query's own diacritics. Each costs a round trip; after
 * them the candidates stay in their order.
 */
const maxBatchesForDiacritics = 3

/**
 * Loads and ranks sections.
 * @returns the sections in the order of `ids`
 */
export const rankAll = (read: ReadSection, ids: number[], query: ParsedQuery): Promise<RankedSection[]> =>
  Promise.all(ids.map(async (id) => ({ id, ranked: rank(await read(id), query) })))

/**
 * Selects the sections that match a query. Of a quoted query they are those that have it as a phrase. Of a pasted
 * passage, and of a query with diacritics, a section that has it as typed moves to the front.
 * @param read    loads a section
 * @param ids     the candidates, the highest score first
 * @param query   with the weights of its words
 * @param lookup  the matches of its words
 * @returns the numbers of the sections that match, in the order in which they are to be ranked
 */
export async function selectSections(
  read: ReadSection,
  ids: number[],
  { normalized, sequence, words, quoted }: QueryText,
  query: ParsedQuery,
  { terms }: Lookup,
): Promise<number[]> {
  if (quoted) {
    const hasEveryWord = (id: number) =>
      words.every((word) => terms.get(word)?.exactMatches.some((one) => one.id === id))
    // of an index term the text may have nothing
    const hasWholePhrase = ({ ranked }: RankedSection) =>
      sequence.length === 1 ? hasInText(ranked.analyzed, words) : ranked.sharedPhraseLength >= sequence.length
    return (await rankAll(read, ids.filter(hasEveryWord), query)).filter(hasWholePhrase).map(({ id }) => id)
  }
  const ordered =
    sequence.length >= pastedLength
      ? await moveToFront(read, ids, query, ({ sharedPhraseLength }) => sharedPhraseLength === sequence.length)
      : ids
  // the index has no diacritics: "Lào" is one of many "lao" in it
  return hasDiacritics(normalized) && ordered.length > batchSize
    ? moveToFront(read, ordered, query, ({ exact }) => exact, maxBatchesForDiacritics * batchSize)
    : ordered
}

/** Whether the text or the title of a section has words, or others of their stems. */
const hasInText = ({ title, sentences }: AnalyzedSection, words: string[]): boolean => {
  const own = [title, ...sentences.map((sentence) => sentence.words)].flat()
  return words.every((word) => own.some((other) => sameStem(word, other)))
}

/**
 * Reads sections in order, batch by batch, until one meets a condition.
 * @param wanted the condition
 * @param most   how many sections are read at most
 * @returns all numbers; those of the batch that meet the condition come first, the others keep their order
 */
async function moveToFront(
  read: ReadSection,
  ids: number[],
  query: ParsedQuery,
  wanted: (ranked: Ranked) => boolean,
  most = ids.length,
): Promise<number[]> {
  for (let start = 0; start < Math.min(most, ids.length); start += batchSize) {
    const batch = await rankAll(read, ids.slice(start, start + batchSize), query)
    const found = batch.filter(({ ranked }) => wanted(ranked)).map(({ id }) => id)
    if (found.length > 0) return [...found, ...ids.filter((id) => !found.includes(id))]
  }
  return ids
}
