// A section as the search knows it: written when the site is built, read in the browser.
import { shardKey } from '../text/stem.ts'

export interface Part {
  /** its number, '57' or 'T1'; '' for what stands before the first passage */
  passage: string
  text: string
  /** words of this edition's own, in a note beside the passage */
  note?: true
}

export interface Section {
  /** `/hayton/relations-with-china/#oil-rig-2014` */
  url: string
  account: string
  /** the account as a reader names it, and its colour */
  name: string
  colour: string
  edition: 'restated' | 'original'
  /** chapter › section */
  place: string
  parts: Part[]
}

/** A filter of the search, as `search/filters.json` has it. */
export interface FilterChoices {
  /** `topic` */
  facet: string
  /** what a screen reader calls it, and what stands where nothing is chosen */
  label: string
  any: string
  values: [value: string, label: string][]
}

/** `pagefind/manifest.json`: what must be known of the index before anything in it can be asked for. */
export interface IndexManifest {
  /**
   * where the files of the index are: `words/3.json`, `section/57.json`, `facets.json`; another one whenever anything
   * in it is another
   */
  folder: string
  sections: number
  /** how the first word of each of its files of words begins, in order */
  words: string[]
}

/**
 * A word as `indexTerm` writes it, or a name of several as `nameTerm` does; and of each section that has it its number
 * and how much of it, one after the other.
 */
export type IndexedWord = [term: string, postings: number[]]

/** How a name of several words stands in the index: its sign keeps it from being taken for a word that begins so. */
export const nameTerm = (phrase: string): string => `=${phrase}`

/** In which file of the index a term stands. */
export const shardOf = (term: string): string => shardKey(term.replace(/^=/, ''))
