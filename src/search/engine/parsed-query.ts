// A query as the index and the ranking take it: its words and the other forms of its names, each with its weight.

export interface QueryTerm {
  /** as text/tokenize.ts `words` gives it */
  word: string
  /** what it is worth: rare words more, words that every section has next to nothing */
  weight: number
}

/** Another form of a name in the query: "Hồ Chí Minh City" for "Saigon". */
export interface QuerySynonym {
  /** words that must stand together */
  form: string[]
  /** what the query has instead */
  typed: string[]
  /** what the form is worth beside it */
  weight: number
}

export interface ParsedQuery {
  terms: QueryTerm[]
  /** other forms of the names in it */
  synonyms: QuerySynonym[]
  /** all its words in their order */
  sequence: string[]
  /** as typed: a text that has it with the same marks comes first */
  typed: string
}
