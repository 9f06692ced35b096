// Words of grammar, which say nothing of what a question is about.
import { fold, normalizeWord, rawTokens } from './tokenize.ts'

/** As text/tokenize.ts gives them. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about after an and any are as at be been before between but by can could did do does during each for ' +
    'from had has have he her his how if in into is it its no not of on or ' +
    'she since than that the their them then there these they this those to under until upon was we were what ' +
    'when where which while who whom whose why will with would you your'
  ).split(' '),
)

/**
 * The words of a text that can find something, each made comparable: all but those of grammar. A word with marks is
 * none of these, whatever it is without them: Thân is a name.
 */
export const contentWords = (text: string): string[] =>
  rawTokens(text)
    .filter((written) => !stopWords.has(normalizeWord(written)) || fold(written) !== written.toLowerCase())
    .map(normalizeWord)
