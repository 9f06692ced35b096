// Every number by which sections are chosen and ranked, in one place, each with its purpose and what it earns.
//
// "Earns @1 .07 · .03" is what success@1 of the hits loses without it, on the labelled queries to tune by: first those
// of tests/search, then those of ../shared/search; a minus, that it would gain. One query is .03 of either set. Where
// they show nothing, what else wants the number is named. `npm run search:eval -- --weights` measures all of them, also
// halved and doubled; `npm run search:eval` what a change does.

// BM25 (Robertson and Zaragoza 2009, https://doi.org/10.1561/1500000019), with settings usual for short texts

/** BM25's k1: how soon further occurrences of a word cease to count. Earns @1 .03 · −.03 over counting a word once. */
export const k1 = 0.9
/** BM25's b: how far a section’s length is held against it, from 0 to 1. Earns @1 .07 · .03. */
export const b = 0.5
/** BM25's average length: words in a section of this edition, about. Counts through b alone; doubled, @1 −.03 · 0. */
export const averageLength = 400

// how well a word of the text matches a word of the query, where the same word counts 1

/** Another word of the same stem. Earns @1 −.03 · 0 over 1; found/names.test.ts wants it. */
export const stemMatch = 0.6
/**
 * A word of another stem that begins with the query's word. Earns @1 0 · .03 over 1, and at .6 and above
 * found/names.test.ts fails: “ton” finds “Tonkin” before Tôn.
 */
export const prefixMatch = 0.25
/** An occurrence in one of this edition's notes, which often reports what another account says. Earns nothing here. */
export const noteWeight = 0.5
/** An occurrence among the index terms of a passage, which an editor has given it. Earns @1 .03 · 0, @3 .03 · 0. */
export const indexTermWeight = 0.8

// what a section earns besides its words, in shares of the weight of the whole query

/** One sentence that has the whole query. Earns @1 .03 · .03. */
export const sentenceBonus = 0.9
/** The whole query as a phrase. Earns @3 0 · .03. */
export const phraseBonus = 0.8
/** A title that has a word, in shares of that word’s weight. Earns @1 .03 · 0. */
export const titleBonus = 1.1
/**
 * A text that has the query exactly as typed. Earns nothing here; without it found/names.test.ts misses forms of names.
 */
export const exactBonus = 1.2
/**
 * The same for a query with diacritics, which nobody types by chance; takes the place of `exactBonus`. Earns nothing
 * here; without it found/names.test.ts finds words spelt otherwise first.
 */
export const exactDiacriticsBonus = 5
/**
 * A shared phrase of at least so many words comes from a pasted text: the hit leads to where the phrase begins. Earns
 * nothing here; found/pasted.test.ts wants it.
 */
export const pastedPhrase = 5
/**
 * What the section with a pasted text earns: enough that no other comes before it. Earns nothing here;
 * found/pasted.test.ts wants it.
 */
export const pastedBonus = 3
/**
 * The share of the query that the phrase must have for the query to count as pasted. Earns nothing here; without it
 * whatever has “the Communist Party of Vietnam” counts as pasted.
 */
export const pastedShare = 0.9

// the weight of a synonym, in shares of the weight of the words that were typed

/** Beside a typed form that some account uses. Earns @1 0 · .03, @3 .03 · .03. */
export const synonymWeight = 0.35
/** The same for a word that stands for the typed one, and for a demonym. Earns nothing here; doubled, @1 −.03 · 0. */
export const relatedWeight = 0.2
/**
 * In place of a typed form that no account uses. Earns nothing here; at 1 found/names.test.ts misses full forms of
 * names.
 */
export const replacementWeight = 2.8

// which sections become candidates, and which passages and groups are shown

/**
 * What a prefix match counts in a candidate score, where an exact match counts 1. Earns nothing here;
 * candidates.test.ts alone wants it.
 */
export const prefixShare = 0.6
/**
 * What any match counts at least in a candidate score; the rest grows with the term frequency. Earns nothing here over
 * 1; candidates.test.ts alone wants it.
 */
export const baseFrequencyShare = 0.7
/**
 * A section below this share of the best candidate score is no candidate. Earns nothing here; without it
 * found/names.test.ts fails, doubled @1 −.03 · −.03.
 */
export const minCandidateShare = 0.4
/**
 * A passage with at least this share of the best passage's match is named beside it. Moves no hit: at 1 those of the
 * labelled queries name 26 others, not 95.
 */
export const otherPassageShare = 0.6
/**
 * A section below this share of the best score in its page's group starts a new group, further down. Earns nothing
 * here; hits.test.ts wants it.
 */
export const minShareOfGroupBest = 0.5
/**
 * A search whose best section has less than this share of what was asked has found nothing but what is nearest. Moves
 * no hit: it decides what is said of them, and how many are shown; found/nearest.test.ts wants it.
 */
export const minCoverage = 0.5
