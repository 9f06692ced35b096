// What the steps hand on to each other: the pages of an account as blocks.
import type { RecipePassage, Table } from './recipe.ts'

interface HeadingBlock {
  kind: 'heading'
  level: 2 | 3
  title: string
}

export interface PassageBlock {
  kind: 'passage'
  passage: string
  shape: 'paragraph' | 'item' | 'quotation' | 'table'
  /** the running text; of a table its caption; of a quotation that a sentence leads in, that sentence */
  text: string
  /** what a sentence of the passage leads in */
  quotation?: string
  table?: Table
  source?: NonNullable<RecipePassage['source']>
}

export type Block = HeadingBlock | PassageBlock

export interface Page {
  page: string
  title: string
  blocks: Block[]
}
