// What is special to one account: a recipe. The steps of the conversion know no account; a fifth one needs a recipe
// only.

/** Lines of the raw text, first and last, counted from 1 as in `sed -n`. */
export type Lines = readonly [first: number, last: number]

/** Why words of the raw text do not stand in the running text of the edition. Each has its total in the proof. */
export type Reason =
  | 'banner'
  | 'boilerplate'
  | 'pointer'
  | 'caption'
  | 'pull quote'
  | 'image credit'
  | 'metadata'
  | 'endnote mark'
  | 'source mark'
  | 'table head repeated'

export interface RecipePassage {
  passage: string
  /** where it stands in the raw text; several spans where a caption, a pull quote or a page break cuts it */
  lines: readonly Lines[]
  /** a lost bullet makes it an item, a lost indent a quotation; a table is rebuilt by `tables` */
  kind?: 'paragraph' | 'item' | 'quotation' | 'table'
  /**
   * of a quotation that an own sentence leads in: the words with which it begins, as cleaned and corrected; what
   * stands before is a paragraph
   */
  quotedFrom?: string
  /**
   * the ids of the account's sources (content/accounts.yaml) that the page names for it, and whether it marks them
   * here
   */
  source?: { ids: readonly string[]; inferred?: boolean }
}

export interface Heading {
  /** id of content/sections.json: a section's, or a page's own for its title */
  section: string
  lines: Lines
}

/** Words or signs within a line that are left out of the text, found by what stands there. */
export interface Removal {
  line: number
  /** the very signs to be left out, once in the line unless `nth` says which (1 is the first) */
  text: string
  /** with what a longer stretch ends that begins with `text`: a recipe holds no sentences of its source */
  until?: string
  nth?: number
  reason: Reason
}

/** Whole lines that are left out. */
export interface Cut {
  lines: Lines
  reason: Reason
}

interface Correction {
  line: number
  /** as the raw line has it, once in the line unless `nth` says which */
  from: string
  to: string
  nth?: number
  /** why: "broken diacritic", "split figure", "lost space" … */
  reason: string
}

export interface Table {
  /** the table's own heading, which follows its mark */
  caption?: string
  columns: readonly string[]
  rows: readonly (readonly string[])[]
  /** under the table: its note and its source line */
  note?: string
}

export interface Recipe {
  account: string
  /**
   * the passages in the order of the edition (which need not be that of the raw text: what is moved is said in
   * `moves`)
   */
  passages: readonly RecipePassage[]
  headings: readonly Heading[]
  omissions: readonly Cut[]
  removals: readonly Removal[]
  corrections: readonly Correction[]
  /** passages and headings that stand elsewhere in the raw text than in the edition, and why */
  moves: readonly { what: string; reason: string }[]
  /** rebuilds a table from its lines (as cleaned, corrections and removals applied), by the passage: "T1" */
  tables?: Readonly<Record<string, (lines: readonly { line: number; text: string }[]) => Table>>
}
