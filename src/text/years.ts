// Finds the years that a text mentions, and the periods (content/periods.yaml) to which they belong.

/** A span of years, both ends included; for a single year they are equal. */
export interface Span {
  from: number
  to: number
}

/** The earliest year that `mentionsIn` recognises; an earlier number is taken for something else. */
export const firstYear = 1000
/** The latest year that `mentionsIn` recognises; a later number is taken for something else. */
export const lastYear = 2029

const dash = '[-‐‑‒–—]'
const apostrophe = "[’‘']?"

// The parts of the pattern of a mention. Each of the following alternatives comes after a year of four digits.

/** “the 1970s”, “the 1970s and 80s”, “the 1970s–’90s”: further decades after the first. */
const furtherDecades = `(?:(?:,? (?:and|or|to) |, |${dash})${apostrophe}(?:1\\d|20)?\\d0s)*`
const decade = `(?<=0)s(?<decades>${furtherDecades})`
/** “2014-05-02”: the month and day of an ISO date. */
const monthAndDay = '-\\d\\d-\\d\\d'
/** “1978–1979”, “1978–79”, “2001–7”: the end of a span. */
const spanEnd = `${dash}(?<end>\\d{4}|\\d{1,2})`
/** What must not follow, since the number would belong to a longer word or number: “1979a”, “1979.5”, “1979–12,000”. */
const numberGoesOn = `[\\p{L}\\p{N}_]|[.,]\\d|${dash}\\d{1,3},\\d{3}`

const mention = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?<year>1\\d{3}|20[0-2]\\d)(?:${decade}|${monthAndDay}|${spanEnd})?(?!${numberGoesOn})`,
  'gu',
)

const alternatives = (text: string): string => text.trim().split(/\s+/).join('|')

/** What precedes a number that is not a year: part of an amount, a currency, “no.”, a name (Tu-1600, oil-rig-2014). */
const otherBefore = new RegExp(
  [
    '\\d[.,]$',
    '[$€£¥₫]\\s?$',
    '\\b(?:USD|VND|EUR|no\\.|nos\\.|resolution|block|page|pp?\\.)\\s$',
    '[¶§]\\s?$',
    '#$',
    '\\p{L}(?<!\\b(?:mid|pre|post|early|late))-$',
  ].join('|'),
  'iu',
)

/** Units of measurement: a number before one is always an amount. “per cent” contains a space of its own. */
const units = alternatives(`
  per\\x20?cent percent km kms kilomet(?:re|er)s? square m met(?:re|er)s? miles? feet ft acres? hectares? ha kg tons?
  tonnes? tonnage barrels? dollars? dong đồng yen euros? million billion thousand MW megawatts? BCE?`)
const measure = new RegExp(`^[\\s-]?(?:%|°|(?:${units})(?![\\p{L}\\p{N}]))`, 'u')

/**
 * Things that are counted: a number before one is an amount, unless the word before the number can only come before a
 * year: “in 1979 troops crossed”.
 */
const things = alternatives(`
  years? months? weeks? days? hours? men women people persons troops soldiers civilians refugees workers families
  fishermen advis[eo]rs dead deaths casualties projects companies ships boats vessels tanks aircraft missiles times`)
const counted = new RegExp(`^[\\s-](?:${things})(?!\\p{L})`, 'u')

const onlyBeforeYears = alternatives(`
  in since until till during early late mid
  January February March April May June July August September October November December`)
const onlyYear = new RegExp(`\\b(?:${onlyBeforeYears})[\\s-]$`, 'iu')

/** Is the number in a text from `start` to `end` a year, by the words around it? */
function isYear(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 24)
  return !otherBefore.test(before) && !measure.test(after) && (!counted.test(after) || onlyYear.test(before))
}

/**
 * The last year of a span whose end may be shortened: “79” after 1978 and “7” after 2001 are of the same century or
 * decade.
 * @returns that year, or `from` where it would not be later than `from`
 */
function endOf(from: number, written = ''): number {
  const to = Number(String(from).slice(0, 4 - written.length) + written)
  return to > from && to <= lastYear ? to : from
}

/** The decades of “1970s, 80s and 90s”, each as a span; after a dash or “to”, a span includes the years between. */
function decadesOf(year: number, more = ''): Span[] {
  const spans = [{ from: year, to: year + 9 }]
  for (const [, joint = '', written = ''] of more.matchAll(/([^\d]*)(\d+)s/g)) {
    const from = endOf(spans.at(-1)?.from ?? year, written)
    spans.push({ from: /^,? (?:and|or)|^, /.test(joint) ? from : (spans.at(-1)?.from ?? from), to: from + 9 })
  }
  return spans
}

/**
 * The years and spans of years that a text mentions, in the order of the text.
 *
 * A year is four digits from 1000 to 2029 that stand as a word: “1979”, “since 1975” (1975 alone), “mid-1979”,
 * “1979’s”. A span is joined by a hyphen or dash without blanks, its end written in full or not: “1978–1979”,
 * “1978–79”, “2001–7”. With blanks the dash is punctuation; “from 1975 to 1995” is two years, since the text may say
 * nothing about those between. A decade is all its ten years, also as “the early 1980s”. In an ISO date only the year
 * counts: “2014-05-02”, “2014-05”; a month that could be a year (“2009-11”) is taken for one, since the texts write
 * months as words.
 *
 * Not years are “1,979”, “$1979”, “1500 km”, “2000 men”, “resolution 1973”, “oil-rig-2014”. An amount without a unit
 * (“some 2000 of them”) is taken for a year, which puts a section into one period too many. Three-digit years and
 * “3000 BC” are not recognised.
 */
export function mentionsIn(text: string): Span[] {
  return [...text.matchAll(mention)].flatMap((match) => {
    const { year = '', decades, end } = match.groups ?? {}
    const from = Number(year)
    if (!isYear(text, match.index, match.index + match[0].length)) return []
    if (decades !== undefined) return decadesOf(from, decades)
    // “1979–1975” is no span, but the second year is named too
    const to = endOf(from, end)
    const other = to === from && end?.length === 4 ? Number(end) : from
    return [
      { from, to },
      ...(other !== from && other >= firstYear && other <= lastYear ? [{ from: other, to: other }] : []),
    ]
  })
}

/** All years that a text mentions, each once, in ascending order; see `mentionsIn` for what counts. */
export const yearsIn = (text: string): number[] =>
  [
    ...new Set(mentionsIn(text).flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i))),
  ].sort((a, b) => a - b)

/**
 * The ids of the periods to which years belong, in the order of the periods.
 *
 * A single year counts for the period that it lies in. A span of three years or more counts for the periods that have
 * at least two of its years: “the 1970s” must not put a text into a period that begins in 1979. In “1978–79” both years
 * are named, and each counts.
 *
 * @param years   years or spans, as `mentionsIn` returns them. Given as single years, the years of a decade each count
 *                by themselves; for a text use `periodsIn`
 * @param periods with their first and last years
 */
export const periodsOf = (years: readonly (number | Span)[], periods: readonly ({ id: string } & Span)[]): string[] =>
  periods
    .filter((period) =>
      years.some((year) => {
        const { from, to } = typeof year === 'number' ? { from: year, to: year } : year
        const shared = Math.min(to, period.to) - Math.max(from, period.from) + 1
        return shared >= (to - from >= 2 ? 2 : 1)
      }),
    )
    .map(({ id }) => id)

/** The ids of the periods that a text mentions years of; see `periodsOf`. */
export const periodsIn = (text: string, periods: readonly ({ id: string } & Span)[]): string[] =>
  periodsOf(mentionsIn(text), periods)
