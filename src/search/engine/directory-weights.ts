// Every number by which the entries of the directory are chosen and ordered, in one place, each with its purpose.

/** Most entries that are shown: the hits stand below them. */
export const maxEntries = 3

// when an entry answers a query; shares are shares of weight, in which a word that many titles have counts little

/** Share of the query’s weight that a question and its answers must have: most of what was asked. */
export const minQueryShare = 0.5
/** Share of the question’s words that the query must have, however little they weigh. */
export const minQuestionWords = 0.5
/** Share of the question’s weight that the query must have, or “Vietnam” and “China” would bring any question. */
export const minQuestionShare = 0.3
/** Share of the title of a section, page or figure that a query of one word must have. */
export const minTitleShare = 0.5
/** The same for a query of several words, all of which the title has. */
export const minTitleShareOfWords = 0.3
/** The same for a topic: there are few, and their titles list several things. */
export const minTopicShare = 0.25
/** Letters of a form from which on a name is offered while it is being typed. */
export const minTypedLetters = 3
/**
 * In which share of the directory's texts a word counts as if it stood that stands in none. Most such words are other
 * words for what a question has; if they weighed as the rarest do, few questions could be asked in other words.
 */
export const unknownWordShare = 0.05

// which entry comes first: each kind's share of how well the words agree

/** A name, or an account, as a whole: nothing can agree better. */
export const wholeNameScore = 1
/** A name that is still being typed: below all that agrees by whole words. */
export const typedNameScore = 0.2
/** A question, since it has been answered already. */
export const questionScore = 0.95
/** What is left of it for a question that lacks a name of the query: what holds of China does not of America. */
export const otherNameShare = 0.5
/** A topic. */
export const topicScore = 0.9
/** The title of a page or section. */
export const titleScore = 0.85
/** The title of a figure. */
export const figureScore = 0.8
/** What a figure gains where the query asks for a table, chart or figure. */
export const askedFigureBonus = 0.3
