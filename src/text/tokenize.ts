// Makes text comparable: the one place where marks, case and signs are folded.

/** Letters that Unicode does not take apart into a base and a mark. */
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
 * Text without marks and case, for comparing and not for showing.
 * @example fold('Đổi Mới') // 'doi moi'
 */
export const fold = (text: string): string => {
  const lower = text.toLowerCase()
  // most words of English have nothing to fold, and a search folds thousands
  return /^[\0-\x7f]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[đłøħıßæœþð]/g, (letter) => letterFolds[letter] ?? letter)
}

/**
 * A word as it is written: letters and figures with their marks, and the signs within it (`40,000`, `U.S`, `Nội’s`);
 * or a sign for a word.
 */
export const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[’'.,](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*|%/gu

/** -ize where others write -ise. */
const izeSuffix = /(?<=\p{L}{3})iz(?=(?:e[drs]?|ers|ing|ations?)$)/u

/**
 * A word made comparable: folded, without the signs that group figures, part initials or make a genitive, -ize as -ise.
 * @example ['40,000', 'U.S', 'Nội’s', 'normalization'].map(oneOf) // ['40000', 'us', 'noi', 'normalisation']
 */
export const normalizeWord = (written: string): string => {
  const known = normalized.get(written)
  if (known !== undefined) return known
  const word = comparable(written)
  normalized.set(written, word)
  return word
}

/** A text has the same words over and over, and on a slow phone making them comparable is most of a first search. */
const normalized = new Map<string, string>()

function comparable(written: string): string {
  const word = fold(written).replace(/’/g, "'")
  if (/^[a-z]+$/.test(word)) return word.replace(izeSuffix, 'is')
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(word)) return word.replace(/,/g, '')
  return /^\p{L}(?:\.\p{L})+$/u.test(word) ? word.replace(/\./g, '') : word.replace(/'s$/, '').replace(izeSuffix, 'is')
}

/** A span of years of which the second lacks its century: 1978–79. */
const shortSpan = /(?<!\d)(1\d|20)(\d\d)([–-])(\d\d)(?![\d–-])/g
/** Completes the second year; what goes backwards is no span. */
const complete = (span: string, century: string, from: string, dash: string, to: string): string =>
  to > from ? `${century}${from}${dash}${century}${to}` : span

/** The words of a text as they are written, with what stands between them left out; a year keeps its century. */
export const rawTokens = (text: string): string[] =>
  text.normalize('NFC').replace(shortSpan, complete).match(wordPattern) ?? []

/**
 * The words of a text, each made comparable.
 * @example words('Cam Ranh’s 40,000, 1978–79') // ['cam', 'ranh', '40000', '1978', '1979']
 */
export const tokenize = (text: string): string[] => rawTokens(text).map(normalizeWord)
