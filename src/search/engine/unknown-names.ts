// Finds in a query the Vietnamese names that the edition does not have, and tells the words of a text that only look
// like theirs: without diacritics "Điện Biên Phủ" begins as "diễn biến" does, and half of all Vietnamese is a Nguyễn.
import { joined } from '../../text/index-terms.ts'
import { stopWords } from '../../text/stop-words.ts'
import type { SynonymMatch } from '../../text/synonyms.ts'
import { fold, normalizeWord, rawTokens, tokenize } from '../../text/tokenize.ts'
import { isSyllable } from '../../text/vietnamese-syllable.ts'
import type { AnalyzedSection } from './analyze.ts'
import { ngrams, type Lookup } from './candidates.ts'
import type { QueryText } from './query-text.ts'

/** A name of several words, as its normalised words in order. */
export interface UnknownName {
  words: string[]
  /** those of its words that were typed with a capital */
  capitals: ReadonlySet<string>
  /** its last word ends the query, and is perhaps still being typed */
  open: boolean
}

/** Whether a word, without its diacritics, may be a Vietnamese one: the words of a name are syllables. */
const mayBeVietnamese = (word: string): boolean => !stopWords.has(word) && isSyllable(word, 'acute', true)

/**
 * The names of a query that the edition does not have: Vietnamese syllables in a row, two at least, that belong to no
 * name of the index and to none with other forms.
 * @param names  the names of the query that have other forms
 * @param lookup the phrases of the query that the index has
 * @returns none for a query so long that its phrases were not looked up
 */
export function unknownNames(
  { normalized, sequence }: QueryText,
  names: readonly SynonymMatch[],
  { phrases }: Lookup,
): UnknownName[] {
  const has = (words: readonly string[]) => phrases.get(words.join(' '))?.length || phrases.get(joined(words))?.length
  const known = [...ngrams(sequence).filter(has), ...namesIn(names)]
  if (sequence.length < 2 || ngrams(sequence).length === 0) return []
  const taken = new Set(known.flatMap((name) => placesOf(name, sequence)))
  const capitals = new Set(
    rawTokens(normalized)
      .filter((written) => /^\p{Lu}/u.test(written))
      .map(normalizeWord),
  )
  const found: UnknownName[] = []
  let words: string[] = []
  for (const [place, word] of [...sequence, ''].entries()) {
    if (word !== '' && !taken.has(place) && mayBeVietnamese(word)) {
      words.push(word)
      continue
    }
    if (words.length > 1) found.push({ words, capitals, open: place === sequence.length })
    words = []
  }
  return found
}

const namesIn = (names: readonly SynonymMatch[]): string[][] => names.map(({ typed }) => tokenize(typed))

/** The places at which the words of a name stand in a row. */
const placesOf = (name: readonly string[], sequence: readonly string[]): number[] =>
  sequence.flatMap((_, start) =>
    name.every((word, step) => word === sequence[start + step]) ? name.map((_word, step) => start + step) : [],
  )

/** Whether a section has a name: its words in a row, the last perhaps a beginning; or each of them somewhere. */
function hasName({ sentences, title, counts }: AnalyzedSection, { words, open }: UnknownName): boolean {
  const isAt = (texts: readonly string[], start: number) =>
    words.every((word, step) => {
      const other = texts[start + step]
      return other === word || (open && step === words.length - 1 && other?.startsWith(word))
    })
  return (
    words.every((word) => counts.has(word) || title.includes(word)) ||
    [title, ...sentences.map((sentence) => sentence.words)].some((text) => text.some((_, start) => isAt(text, start)))
  )
}

/**
 * The words of a section that look like those of a name which it does not have: written with diacritics, they are
 * another Vietnamese word or another's name; and without a capital that was typed they are no name.
 */
export function lookAlikes(analyzed: AnalyzedSection, names: readonly UnknownName[]): Set<string> {
  const missing = names.filter((name) => !hasName(analyzed, name))
  if (missing.length === 0) return new Set()
  const { titlePath, parts } = analyzed.section
  const written = Map.groupBy([titlePath, ...parts.map(({ text }) => text)].flatMap(rawTokens), normalizeWord)
  const isOther = (word: string, capitals: ReadonlySet<string>) =>
    (written.get(word) ?? []).every(
      (form) => fold(form) !== form.toLowerCase() || (capitals.has(word) && form === form.toLowerCase()),
    )
  return new Set(missing.flatMap(({ words, capitals }) => words.filter((word) => isOther(word, capitals))))
}
