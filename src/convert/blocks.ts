// The blocks of a converted page, headings and passages: what step 2 (parse) produces and step 3 (write) prints as MDX.
import type { RecipePassage, Table } from './recipe.ts'

/** A heading of a section. */
interface HeadingBlock {
  kind: 'heading'
  level: 2 | 3
  title: string
}

/** A passage. */
export interface PassageBlock {
  kind: 'passage'
  /** its number, '57' or 'T1' */
  passage: string
  /** an item is one of a list */
  shape: 'paragraph' | 'item' | 'quotation' | 'table'
  /** the running text; of a table its caption; of a quotation with an introductory sentence that sentence */
  text: string
  /** the quotation, where a sentence introduces it */
  quotation?: string
  /** set for the shape `table` */
  table?: Table
  source?: NonNullable<RecipePassage['source']>
}

/** A block of a page. */
export type Block = HeadingBlock | PassageBlock

/** A converted page. */
export interface Page {
  /** its id in the manifest */
  page: string
  title: string
  blocks: Block[]
}
