// Every number by which the entries of the directory are chosen and ordered, in one place, each with its purpose and
// what it earns: as in weights.ts, but in success@1 of the whole list, in which the entries stand before the hits.
// Where the labelled queries show nothing, tests/search/engine/directory.test.ts wants the number.

/** Most entries that are shown: the hits stand below them. Earns @1 −.03 · .03, @3 0 · .03. */
export const maxEntries = 3

// when an entry answers a query; shares are shares of weight, in which a word that many titles have counts little

/** Share of the query’s weight that a question and its answers must have: most of what was asked. Earns @1 0 · .08. */
export const minQueryShare = 0.5
/**
 * Share of the question’s words that the query must have, however little they weigh. Earns nothing here; without it one
 * rare word beside another thing brings a question.
 */
export const minQuestionWords = 0.5
/**
 * Share of the question’s weight that the query must have, or “Vietnam” and “China” would bring any question. Earns
 * nothing here; doubled, @1 0 · −.03.
 */
export const minQuestionShare = 0.3
/** Share of the title of a section, page or figure that a query of one word must have. Earns nothing here. */
export const minTitleShare = 0.5
/**
 * The same for a query of several words, all of which the title has. Earns nothing here; of two words of a title,
 * “China Vietnam”, it holds back every third pair.
 */
export const minTitleShareOfWords = 0.3
/** Letters of a form from which on a name is offered while it is being typed. Earns nothing here. */
export const minTypedLetters = 3
/**
 * In which share of the directory's texts a word counts as if it stood that stands in none. Most such words are other
 * words for what a question has; if they weighed as the rarest do, few questions could be asked in other words. Earns
 * nothing here; without it “when did Vietnam enter ASEAN” finds no question.
 */
export const unknownWordShare = 0.05

// which entry comes first, beside how well the words agree

/** A name, or an account, as a whole: nothing can agree better. Earns @1 0 · .03. */
export const wholeNameScore = 1
/** What is left of a question’s score where it lacks a name of the query: what holds of China does not of America. */
export const otherNameShare = 0.5
/** What a figure gains where the query asks for a table, chart or figure. Earns nothing here. */
export const askedFigureBonus = 0.3
