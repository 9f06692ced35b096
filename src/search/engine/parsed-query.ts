// The parsed query, as the ranking takes it: its words and the synonyms of its names, each with its weight.

/** A word of a query. */
export interface QueryTerm {
  /** normalised, as text/tokenize.ts `tokenize` returns it */
  word: string
  /** its inverse document frequency: high for rare words, near 0 for a word that every section has */
  weight: number
}

/** Another form of a name in the query: "Hồ Chí Minh City" for "Saigon". */
export interface QuerySynonym {
  /** its normalised words, which must stand together */
  form: string[]
  /** the normalised words of the form that the query has */
  typed: string[]
  /** what a match is worth, on the same scale as the weight of a word */
  weight: number
}

/** A query with weights. */
export interface ParsedQuery {
  /** its content words that some section has */
  terms: QueryTerm[]
  /** other forms of the names in it */
  synonyms: QuerySynonym[]
  /** all its words in order, stop words included */
  sequence: string[]
  /** as typed, without quotation marks: a text that has it with the same diacritics comes first */
  typed: string
}
