// Writes the short figures of a query as the accounts write them: 70s, ’79, 1.6bn, 40k, 40.000. The accounts' own text
// is not changed.
import type { SynonymMatch } from './synonyms.ts'
import { lastYear } from './years.ts'

/** Not within a word or a longer number. */
const start = '(?<![\\p{L}\\p{N}.,])'
const end = '(?![\\p{L}\\p{N}]|[.,]\\d)'
/** A number with or without a fraction. */
const amount = '\\d+(?:[.,]\\d+)*'
const currency = '[$€£¥₫]|\\b(?:usd|eur|vnd)\\s?'
/** What follows an amount of money that has no sign before it. */
const ofMoney = '(?=\\s?(?:usd|us\\$|eur|vnd|dollars?|euros?|dong|đồng)(?![\\p{L}\\p{N}]))'

/** Abbreviations that stand for one word only. */
const multiples: Record<string, string> = {
  bn: 'billion',
  bln: 'billion',
  mn: 'million',
  mln: 'million',
  tn: 'trillion',
  trn: 'trillion',
}
/** Letters that stand for one only beside a currency; else 5m is perhaps metres. */
const letters: Record<string, string> = { m: 'million', b: 'billion', t: 'trillion' }
const wordOf = (written: string): string =>
  letters[written.toLowerCase()] ?? multiples[written.toLowerCase()] ?? written

/** The year or decade of two digits, in the century in which it is not later than the accounts. */
const withCentury = (digits: string): string => (Number(digits) + 2000 <= lastYear ? `20${digits}` : `19${digits}`)

/** The decade of two digits: that of the twentieth century, but for the years 00 and 10. */
const decadeOf = (digits: string): string => (Number(digits) < 20 ? `20${digits}s` : `19${digits}s`)

const decade = new RegExp(
  `(?<![\\p{L}\\p{N}.,]|(?<!\\b(?:mid|early|late|pre|post)|\\d0s)[-–])[’‘']?(?<digits>\\d0)[’']?s(?![\\p{L}\\p{N}])`,
  'giu',
)
const shortYear = new RegExp(`(?<![\\p{L}\\p{N}])[’‘'](?<digits>\\d\\d)(?![\\p{L}\\p{N}]|[.,]\\d)`, 'gu')
const genitiveDecade = new RegExp(`${start}(?<year>(?:1\\d|20)\\d0)[’']s(?!\\p{L})`, 'giu')
const multiple = new RegExp(
  `${start}(?<number>${amount})(?:\\s?(?<short>bn|bln|mn|mln|tn|trn)|(?<word>thousand|million|billion|trillion))${end}`,
  'giu',
)
const money = new RegExp(
  `(?:${currency})\\s?(?<number>${amount})\\s?(?<letter>[mbt])${end}|` +
    `${start}(?<bare>${amount})\\s?(?<unit>[mbt])${ofMoney}`,
  'giu',
)
const thousands = new RegExp(`${start}(?<number>\\d{1,6}(?:[.,]\\d{1,3})?)k${end}`, 'giu')
const pointed = new RegExp(
  `${start}[1-9]\\d{0,2}(?:(?:\\.\\d{3})*\\.000|(?:\\.\\d{3}){2,}|(?:[’']\\d{3})+)${end}`,
  'gu',
)
const commaFraction = new RegExp(
  `${start}(\\d{1,3}),(\\d{1,2})(?=\\s?(?:%|per\\s?cent|thousand|million|billion|trillion))`,
  'giu',
)

/** `1.5k` as 1500. A comma is a point unless three digits follow. */
const timesThousand = (number: string): string =>
  String(Math.round(Number(number.replace(/,(?=\d{3}$)/, '').replace(',', '.')) * 1000))

/**
 * Writes short figures in full, where they can be read in one way only or one way is by far the likeliest.
 * @param text a query as typed, with its currency signs
 * @returns the query with `1970s`, `1979`, `1.6 billion`, `40000`, `5 million` for `70s`, `’79`, `1.6bn`, `40k` and
 *          `40.000`, `$5m`; a decimal comma before a unit becomes a point
 */
export const expandFigures = (text: string): string =>
  text
    .replace(genitiveDecade, '$<year>s')
    .replace(decade, (_, digits: string) => decadeOf(digits))
    .replace(shortYear, (_, digits: string) => withCentury(digits))
    .replace(money, (_, number: string | undefined, letter: string, bare: string, unit: string) =>
      number === undefined ? `${bare} ${wordOf(unit)}` : ` ${number} ${wordOf(letter)}`,
    )
    .replace(multiple, (_, number: string, short?: string, word?: string) => `${number} ${wordOf(short ?? word ?? '')}`)
    .replace(thousands, (_, number: string) => timesThousand(number))
    .replace(pointed, (figure) => figure.replace(/[.’']/g, ''))
    .replace(commaFraction, '$1.$2')

const reading = (typed: string, ...synonyms: string[]): SynonymMatch => ({ typed, synonyms, queryOnly: false })

const maybeFraction = new RegExp(`${start}[1-9]\\d{0,2}\\.(?!000)\\d{3}${end}`, 'gu')
const maybeMetres = new RegExp(`(?<!${currency.split('|')[0]})${start}(?<number>${amount})(?<letter>[mb])${end}`, 'giu')
const wholeThousands = new RegExp(`${start}(?<number>\\d{1,3})\\sthousand${end}`, 'giu')

/**
 * The other readings of the figures that have two: `1.625` is a fraction or 1625, `20s` the 1920s or the 2020s, `’25`
 * 2025 or 1925, `5m` metres or millions, and `40 thousand` may be written 40000.
 * @param text a query as typed
 * @returns each figure as `expandFigures` leaves it, with its other readings as if they were synonyms
 */
export const otherFigures = (text: string): SynonymMatch[] => [
  ...[...text.matchAll(decade)]
    .map(({ groups }) => groups?.['digits'] ?? '')
    .filter((digits) => withCentury(digits).startsWith('20'))
    .map((digits) => reading(decadeOf(digits), `${Number(digits) < 20 ? 19 : 20}${digits}s`)),
  ...[...text.matchAll(shortYear)]
    .map(({ groups }) => groups?.['digits'] ?? '')
    .filter((digits) => withCentury(digits).startsWith('20'))
    .map((digits) => reading(`20${digits}`, `19${digits}`)),
  ...[...text.matchAll(maybeFraction)].map(([figure]) => reading(figure, figure.replace('.', ''))),
  ...[...expandFigures(text).matchAll(maybeMetres)].map(({ 0: figure, groups }) =>
    reading(figure, `${groups?.['number'] ?? ''} ${wordOf(groups?.['letter'] ?? '')}`),
  ),
  ...[...expandFigures(text).matchAll(wholeThousands)].map(({ 0: figure, groups }) =>
    reading(figure, `${groups?.['number'] ?? ''}000`),
  ),
]
