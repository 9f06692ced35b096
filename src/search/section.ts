// A section as the search knows it: written when the site is built, read in the browser.

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
export interface Choice {
  /** `topic` */
  facet: string
  /** what a screen reader calls it, and what stands where nothing is chosen */
  label: string
  any: string
  values: [value: string, label: string][]
}

/** `pagefind/first.json`: what must be known of the index before anything in it can be asked for. */
export interface IndexList {
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
 * A word as `asIndexed` writes it, and of each section that has it its number and how much of it, one after the
 * other.
 */
export type IndexedWord = [word: string, postings: number[]]

/** Words that begin alike stand in one file of the index. */
export const beginning = (word: string): string => word.slice(0, 2)
