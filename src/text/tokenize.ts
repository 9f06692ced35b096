// Splits text into words and normalises them for comparison. Diacritics, case and punctuation are folded only here, so
// that the index, the ranking and the highlighting agree.

/** Letters that Unicode does not decompose into a base letter and a diacritic. */
const letterFolds: Record<string, string> = {
  đ: 'd',
  ł: 'l',
  ø: 'o',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
}

/**
 * A text without diacritics and in lower case, for comparing and not for display.
 * @example fold('Đổi Mới') // 'doi moi'
 */
export const fold = (text: string): string => {
  const lower = text.toLowerCase()
  // most English words have nothing to fold, and a search folds thousands
  return /^[\0-\x7f]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[đłøħıßæœþð]/g, (letter) => letterFolds[letter] ?? letter)
}

/**
 * Matches a word as written: letters and digits with their diacritics, and punctuation within the word (`40,000`,
 * `U.S`, `Nội’s`); or the sign `%`, which stands for a word.
 */
export const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[’'.,](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*|%/gu

/** The suffix -ize in a word that has an equivalent in -ise. */
const izeSuffix = /(?<=\p{L}{3})iz(?=(?:e[drs]?|ers|ing|ations?)$)/u

/**
 * Normalises a word: folded, without thousands separators, the full stops of initials and the possessive ’s, and with
 * -ise for -ize.
 * @param written a word that `wordPattern` matches
 * @example ['40,000', 'U.S', 'Nội’s', 'normalization'].map(normalizeWord) // ['40000', 'us', 'noi', 'normalisation']
 */
export const normalizeWord = (written: string): string => {
  const known = normalized.get(written)
  if (known !== undefined) return known
  const word = computeNormalized(written)
  normalized.set(written, word)
  return word
}

/** Words already normalised. A text repeats its words, and normalising takes most of a first search on a slow phone. */
const normalized = new Map<string, string>()

/** As `normalizeWord`, without the cache. */
function computeNormalized(written: string): string {
  const word = fold(written).replace(/’/g, "'")
  if (/^[a-z]+$/.test(word)) return word.replace(izeSuffix, 'is')
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(word)) return word.replace(/,/g, '')
  return /^\p{L}(?:\.\p{L})+$/u.test(word) ? word.replace(/\./g, '') : word.replace(/'s$/, '').replace(izeSuffix, 'is')
}

/** A span of years whose second year lacks the century: 1978–79. */
const shortSpan = /(?<!\d)(1\d|20)(\d\d)([–-])(\d\d)(?![\d–-])/g

/** Adds the century to the second year; two numbers in descending order are not a span. */
const addCentury = (span: string, century: string, from: string, dash: string, to: string): string =>
  to > from ? `${century}${from}${dash}${century}${to}` : span

/** The words of a text as written, without what is between them; the second year of a span gets its century. */
export const rawTokens = (text: string): string[] =>
  text.normalize('NFC').replace(shortSpan, addCentury).match(wordPattern) ?? []

/**
 * The words of a text, normalised.
 * @example tokenize('Cam Ranh’s 40,000, 1978–79') // ['cam', 'ranh', '40000', '1978', '1979']
 */
export const tokenize = (text: string): string[] => rawTokens(text).map(normalizeWord)
