// Every number by which sections are chosen and ranked, in one place, each with its purpose. After changing one, run
// `npm run search:eval` to see what it does to the labelled queries.

// BM25 (Robertson and Zaragoza 2009, https://doi.org/10.1561/1500000019), with settings usual for short texts

/** BM25's k1: how soon further occurrences of a word cease to count. */
export const k1 = 0.9
/** BM25's b: how far a section’s length is held against it, from 0 to 1. */
export const b = 0.5
/** BM25's average length: words in a section of this edition, about. */
export const averageLength = 400

// how well a word of the text matches a word of the query, where the same word counts 1

/** A word of the same stem, or a prefix match that is at most `maxEnding` letters longer. */
export const stemMatch = 0.6
/** A longer word that begins with the query's word. */
export const prefixMatch = 0.25
/** Letters by which a prefix match may be longer and still count as a word of the same stem. */
export const maxEnding = 3
/** An occurrence in one of this edition's notes, which often reports what another account says. */
export const noteWeight = 0.5
/** An occurrence among the index terms of a passage, which an editor has given it. */
export const indexTermWeight = 0.8

// what a section earns besides its words, in shares of the weight of the whole query

/** One sentence that has the whole query. */
export const sentenceBonus = 0.9
/** The whole query as a phrase. */
export const phraseBonus = 0.8
/** A title that has a word, in shares of that word’s weight. */
export const titleBonus = 1.1
/** A text that has the query exactly as typed. */
export const exactBonus = 1.2
/** The same for a query with diacritics, which nobody types by chance; takes the place of `exactBonus`. */
export const exactDiacriticsBonus = 5
/** A shared phrase of at least so many words comes from a pasted text: the hit leads to where the phrase begins. */
export const pastedPhrase = 5
/** What the section with a pasted text earns: enough that no other comes before it. */
export const pastedBonus = 3
/** The share of the query that the phrase must have for the query to count as pasted. */
export const pastedShare = 0.9

// the weight of a synonym, in shares of the weight of the words that were typed

/** Beside a typed form that some account uses. */
export const synonymWeight = 0.35
/** The same for a word that stands for the typed one, and for a demonym. */
export const relatedWeight = 0.2
/** In place of a typed form that no account uses. */
export const replacementWeight = 2.8

// which sections become candidates, and which passages and groups are shown

/** What a prefix match counts in a candidate score, where an exact match counts 1. */
export const prefixShare = 0.6
/** What any match counts at least in a candidate score; the rest grows with the term frequency. */
export const baseFrequencyShare = 0.7
/** A section below this share of the best candidate score is no candidate. */
export const minCandidateShare = 0.4
/** A passage with at least this share of the best passage's match is named beside it. */
export const otherPassageShare = 0.6
/** A section below this share of the best score in its page's group starts a new group, further down. */
export const minShareOfGroupBest = 0.5
/** A search whose best section has less than this share of what was asked has found nothing but what is nearest. */
export const minCoverage = 0.5
