// English stop words (function words), which say nothing about the subject of a query.
import { fold, normalizeWord, rawTokens } from './tokenize.ts'

/** The stop words, in the form in which `tokenize` returns words. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about after an and any are as at be been before between but by can could did do does during each for ' +
    'from had has have he her his how if in into is it its no not of on or ' +
    'she since than that the their them then there these they this those to under until upon was we were what ' +
    'when where which while who whom whose why will with would you your'
  ).split(' '),
)

/**
 * The content words of a text, normalised: all but the stop words. A word with diacritics is never a stop word, even if
 * it would be one without them: Thân is a name.
 */
export const contentWords = (text: string): string[] =>
  rawTokens(text)
    .filter((written) => !stopWords.has(normalizeWord(written)) || fold(written) !== written.toLowerCase())
    .map(normalizeWord)
