// Every number by which sections are chosen and ordered, in one place, each with what it is for. Whoever changes one
// asks `npm run search:eval` what it has done to the labelled queries.

// BM25, with its usual settings (Robertson and Zaragoza 2009, https://doi.org/10.1561/1500000019)

/** How fast a word’s repetition ceases to count. */
export const k1 = 0.9
/** How much a section’s length counts against it, from 0 to 1. */
export const b = 0.5
/** Words in a section of this edition, about. */
export const averageLength = 400

// a word of the text that answers a word of the query

/** One of the same stem, or only a little longer, counts for less than the word itself … */
export const stemMatch = 0.6
/** … and one that only begins with it for little. */
export const prefixMatch = 0.25
/** Letters by which a word may be longer and still count as one of the same stem. */
export const maxEnding = 3
/** A word in a note of ours, which often says what some other account has. */
export const noteWeight = 0.5

// what a section earns beside its words, in shares of the weight of the whole query

/** One sentence that has all of it. */
export const sentenceBonus = 0.9
/** All of it as a phrase. */
export const phraseBonus = 0.8
/** A title that has a word, in shares of that word’s weight. */
export const titleBonus = 1.1
/** A text that has the query as it was typed … */
export const exactBonus = 1.2
/** … and one that has it with its marks, which nobody types by chance. */
export const exactMarkedBonus = 5
/**
 * A phrase of so many words is a text that was pasted: it leads to where it begins, and nothing else comes before it.
 */
export const pastedPhrase = 5
export const pastedBonus = 3
/** The share of the query that a pasted phrase must hold. */
export const pastedShare = 0.9

// other forms of a name

/** Beside the form that the reader chose. */
export const synonymWeight = 0.35
/** In place of a form that no account uses. */
export const replacementWeight = 2.8

// which sections are read, and which passages and groups are shown

/** What a word that only begins with one of the query counts in the index. */
export const prefixShare = 0.6
/** What a section’s place among a word’s sections counts at least; the rest is by how often it has the word. */
export const baseFrequencyShare = 0.7
/** A section whose words count for less than this share of the best one’s is no answer. */
export const minCandidateShare = 0.4
/** A passage that has so much of what the best one has is named beside it. */
export const otherPassageShare = 0.6
/**
 * A section with less than this share of what the first of its page has waits for its own turn: others answer better.
 */
export const minShareOfGroupBest = 0.5
