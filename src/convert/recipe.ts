// The format of a recipe: everything that is particular to the raw text of one account. The steps of the conversion
// know no account by name; a fifth account needs only a recipe.

/** A span of lines of the raw text, first and last, counted from 1 as in `sed -n`. */
export type Lines = readonly [first: number, last: number]

/** Why words of the raw text are left out of the edition. The proof counts the words of each reason. */
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

/** Where a passage stands in the raw text. */
export interface RecipePassage {
  /** its number, '57' or 'T1' */
  passage: string
  /** its lines; several spans where a caption, a pull quote or a page break interrupts it */
  lines: readonly Lines[]
  /** what it was before the raw text lost its bullet (item) or indent (quotation); a table is rebuilt by `tables` */
  kind?: 'paragraph' | 'item' | 'quotation' | 'table'
  /**
   * of a quotation with an introductory sentence: the first words of the quotation, as cleaned and corrected; what
   * stands before them becomes a paragraph
   */
  quotedFrom?: string
  /**
   * the ids of the sources (content/accounts.yaml) that the account names for it; `inferred` where it does not mark
   * them at this passage
   */
  source?: { ids: readonly string[]; inferred?: boolean }
}

/** Where a heading stands in the raw text. */
export interface Heading {
  /** an id of content/sections.json: a section's, or a page's for its title */
  section: string
  lines: Lines
}

/** Words or signs within a line that are left out. */
export interface Removal {
  line: number
  /** exactly what is left out; it must occur once in the line, unless `nth` is given */
  text: string
  /** the end of a longer stretch that begins with `text`, so that a recipe contains no sentences of its source */
  until?: string
  /** which occurrence of `text`, counted from 1 */
  nth?: number
  reason: Reason
}

/** Whole lines that are left out. */
export interface Omission {
  lines: Lines
  reason: Reason
}

/** A fault of the raw text that is corrected. */
interface Correction {
  line: number
  /** as the raw line has it; it must occur once in the line, unless `nth` is given */
  from: string
  to: string
  /** which occurrence of `from`, counted from 1 */
  nth?: number
  /** why: "broken diacritic", "split figure", "lost space" … */
  reason: string
}

/** A rebuilt table. */
export interface Table {
  /** the table's own heading, printed after its passage marker */
  caption?: string
  columns: readonly string[]
  rows: readonly (readonly string[])[]
  /** the paragraph below the table: its note and its source line */
  note?: string
}

/** All that is particular to the raw text of one account. */
export interface Recipe {
  /** the account's id */
  account: string
  /** the passages in the order of the edition; those with another place in the raw text are listed in `moves` */
  passages: readonly RecipePassage[]
  headings: readonly Heading[]
  omissions: readonly Omission[]
  removals: readonly Removal[]
  corrections: readonly Correction[]
  /** passages and headings that stand elsewhere in the raw text than in the edition, and why */
  moves: readonly { what: string; reason: string }[]
  /** passage ("T1") → function that rebuilds its table from its lines, which are cleaned and have the edits applied */
  tables?: Readonly<Record<string, (lines: readonly { line: number; text: string }[]) => Table>>
}
