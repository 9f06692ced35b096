// From the sections that the index offers to those that answer, in the order in which they are to be ranked: what the
// index cannot know, such as the order of words and their marks, is read in the sections themselves.
import type { AnalyzedSection } from './analyze.ts'
import type { Lookup } from './candidates.ts'
import type { QueryText } from './query-text.ts'
import type { ParsedQuery } from './parsed-query.ts'
import { isMarked, rank, type Ranked } from './rank.ts'

/** Reads a section by its number. Rejects where it cannot be had. */
export type ReadSection = (id: number) => Promise<AnalyzedSection>

export interface RankedSection {
  id: number
  ranked: Ranked
}

/**
 * Sections whose text is fetched and ranked at a time: as many as a browser asks a server for at once; each costs
 * about 1.6 kB.
 */
export const batchSize = 6

/**
 * So many words are taken for a passage that was pasted. The index knows no order of words: sections are read until
 * one has them in a row.
 */
const pastedLength = 8

/** How many batches are read for a section that has the query's own marks, before the others will do. */
const maxBatchesForMarks = 3

/** Reads and ranks sections. @returns them in the order in which they were asked for */
export const rankAll = (read: ReadSection, ids: number[], query: ParsedQuery): Promise<RankedSection[]> =>
  Promise.all(ids.map(async (id) => ({ id, ranked: rank(await read(id), query) })))

/**
 * @param ids the sections that the index offers, the most promising first
 * @returns the numbers of the sections that answer
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
    const hasWholePhrase = ({ ranked }: RankedSection) =>
      sequence.length === 1 || ranked.sharedPhraseLength >= sequence.length
    return (await rankAll(read, ids.filter(hasEveryWord), query)).filter(hasWholePhrase).map(({ id }) => id)
  }
  const ordered =
    sequence.length >= pastedLength
      ? await firstThat(read, ids, query, ({ sharedPhraseLength }) => sharedPhraseLength === sequence.length)
      : ids
  // the index has no marks: "Lào" is one of many "lao" in it
  return isMarked(normalized) && ordered.length > batchSize
    ? firstThat(read, ordered, query, ({ exact }) => exact, maxBatchesForMarks * batchSize)
    : ordered
}

/**
 * Reads sections, in their order, until one is what is looked for.
 * @param most how many are read at most
 * @returns that one first, with those of its batch that are so too, then the others in their order
 */
async function firstThat(
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
