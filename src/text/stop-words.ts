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

/** The words of a text without some; one with diacritics is none of them: Thân is a name, not "than". */
const wordsWithout = (text: string, dropped: ReadonlySet<string>): string[] =>
  rawTokens(text)
    .filter((written) => !dropped.has(normalizeWord(written)) || fold(written) !== written.toLowerCase())
    .map(normalizeWord)

/**
 * The content words of a text, normalised: all but the stop words. A word with diacritics is never a stop word, even if
 * it would be one without them: Thân is a name.
 */
export const contentWords = (text: string): string[] => wordsWithout(text, stopWords)

/** What a question or a request begins and ends with, beside words of grammar. */
const asking: RegExp[] = [
  /^\W*(?:please\s+)?(?:(?:can|could|would|will)\s+you\s+)?(?:please\s+)?(?:tell|show|give)\s+(?:me|us)\b/iu,
  /^\W*(?:i\s+(?:want|need|wish)|i(?:\s+woul|['’])d\s+like)\s+to\s+(?:know|find\s+out|learn|understand|read)\b/iu,
  /^\W*(?:please\s+)?(?:explain|describe|define|discuss|summari[sz]e|outline)(?!\w)/iu,
  /^\W*(?:search|look|find)(?:ing)?\s+for\b/iu,
  /^\W*(?:info|information|details|facts|something|anything|everything|more)\s+(?:about|on)\b/iu,
  /(?<=^\W*(?:what|who|why|when|where|how)\b.*)\b(?:happen(?:s|ed)?|take\s+place|took\s+place|came\s+about)\b/iu,
  /(?<=^\W*what\s+(?:does|do|did)\b.*)\b(?:means?|meant|stands?\s+for)\W*$/iu,
  /^\W*(?:what|what['’]?s|what\s+is|what\s+was)\s+the\s+(?:meaning|definition)\s+of\b/iu,
  /^\W*(?:what|who|when|where|why|how)['’]?(?:s|re|d)\b/iu,
  /\bplease\W*$/iu,
]

/**
 * The words of a question that are worth looking up, normalised: without words of grammar, and without those that only
 * ask (`tell me about`, `what happened`). For queries; the index has all content words.
 * @returns none where the text consists of such words only
 */
export const askedWords = (text: string): string[] =>
  wordsWithout(
    asking.reduce((rest, words) => rest.replace(words, ' '), text),
    functionWords,
  )
