// The format of the search’s own files, which the build writes and the browser reads: the text of a section, the
// filters. The index itself is Pagefind’s.
import { tokenize } from '../text/tokenize.ts'

/** A stretch of a section's text that a hit can lead to: a passage, or a note on it. */
export interface Part {
  /** its number, '57' or 'T1'; '' for what stands before the first passage */
  passage: string
  /** plain text */
  text: string
  /** set where the text is one of this edition's own notes on the passage */
  note?: true
  /** its index terms as text/index-terms.ts has them: words with which readers ask for it, and which it has not */
  terms?: string
  /** the first table in it, for the excerpt of a hit: its caption, and each row as a text of its own */
  table?: { caption: string; rows: string[] }
}

/** What the search finds: a section of a page, in one edition. `search/<index>/57.json` holds one. */
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

/**
 * `search/directory.json`: what an editor has already answered, small enough to be fetched before anything else. A
 * passage is written by its place, `0/57`: the index of its account in `accounts`, and its number.
 */
export interface Directory {
  accounts: [id: string, short: string, title: string][]
  /** the pages with their sections, in reading order */
  pages: [account: number, id: string, title: string, sections: DirectorySection[]][]
  /** each with its other forms, folded and joined by `;`, and its place; those that most sentences have come first */
  names: [name: string, forms: string, gloss: string, place: string][]
  questions: [question: string, answers: [place: string, says: string][]][]
  /** the sections by their index among those of all pages */
  topics: [id: string, title: string, gloss: string, sections: number[]][]
  figures: [title: string, place: string][]
}

/** A section, with the passages in it: `33-57 T1`. The text before a page’s first heading has no id and no title. */
export type DirectorySection = [id: string, title: string, passages: string]

/** All forms of a name in the directory, normalised. */
export const formsInDirectory = ([name, others]: Directory['names'][number]): string[] => [
  tokenize(name).join(' '),
  ...others.split(';').filter(Boolean),
]
