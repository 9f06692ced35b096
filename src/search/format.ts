// The format of the search index: the types of its files and how its terms are written. The build writes it, the
// browser reads it.
import { shardKey } from '../text/stem.ts'

/** A stretch of a section's text that a hit can lead to: a passage, or a note on it. */
export interface Part {
  /** its number, '57' or 'T1'; '' for what stands before the first passage */
  passage: string
  /** plain text */
  text: string
  /** set where the text is one of this edition's own notes on the passage */
  note?: true
}

/** What the search finds: a section of a page, in one edition. `section/57.json` holds one. */
export interface Section {
  /** `/hayton/relations-with-china/#oil-rig-2014` */
  url: string
  /** the account's id */
  account: string
  /** the account's short name, as shown */
  name: string
  /** the CSS class of the account's colour */
  colour: string
  edition: 'restated' | 'original'
  /** the path of titles, `chapter › section` */
  titlePath: string
  parts: Part[]
}

/** A filter that readers can set. `search/filters.json` holds an array of them. */
export interface FilterChoices {
  /** which facet it filters by: `topic` */
  facet: string
  /** its accessible name */
  label: string
  /** the option that filters nothing: `All topics` */
  allLabel: string
  /** the options */
  values: [value: string, label: string][]
}

/** `pagefind/manifest.json`: what a browser must know of the index before it can ask for any other file of it. */
export interface IndexManifest {
  /**
   * the folder of the index files `words/3.json`, `section/57.json` and `facets.json`; its name contains a hash of
   * their content
   */
  folder: string
  /** how many sections the index has */
  sections: number
  /** the shard key of the first term of each shard, in order */
  words: string[]
}

/**
 * A term with its postings. The term is a word as `indexTerm` writes it, or a name of several words as `nameTerm` does;
 * the postings alternate between the number of a section and the term's score in it.
 */
export type IndexedWord = [term: string, postings: number[]]

/**
 * The term of a name of several words. Its sign tells it from a word with the same beginning.
 * @param phrase the name as text/stem.ts `phraseTerm` joins it
 * @example nameTerm('gulfoftonkin') // '=gulfoftonkin'
 */
export const nameTerm = (phrase: string): string => `=${phrase}`

/** The shard key of a term of the index, which decides in which file it stands. */
export const shardOf = (term: string): string => shardKey(term.replace(/^=/, ''))
