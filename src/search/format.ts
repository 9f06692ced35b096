// The format of the search’s own files, which the build writes and the browser reads: the text of a section, the
// filters. The index itself is Pagefind’s.

/** A stretch of a section's text that a hit can lead to: a passage, or a note on it. */
export interface Part {
  /** its number, '57' or 'T1'; '' for what stands before the first passage */
  passage: string
  /** plain text */
  text: string
  /** set where the text is one of this edition's own notes on the passage */
  note?: true
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
