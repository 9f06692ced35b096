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
