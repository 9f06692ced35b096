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
 * The stop words and further words of grammar, which the index has and a suggestion or a question does without. "May"
 * and "us" are none of them: the one is a month, the other may be the United States.
 */
export const functionWords: ReadonlySet<string> = new Set([
  ...stopWords,
  ...(
    'again against all also although always among another because both cannot either else even ever every he ' +
    'hers him himself however i itself just many me might mine more most much must my neither never nor off ' +
    'once only other others our ours out over own perhaps quite rather shall should so some still such ' +
    'themselves therefore though through thus together too toward towards upon very well whether within ' +
    'without yet yours'
  ).split(' '),
])

/**
 * The content words of a text, normalised: all but the stop words. A word with diacritics is never a stop word, even if
 * it would be one without them: Thân is a name.
 */
export const contentWords = (text: string): string[] =>
  rawTokens(text)
    .filter((written) => !stopWords.has(normalizeWord(written)) || fold(written) !== written.toLowerCase())
    .map(normalizeWord)
