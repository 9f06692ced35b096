// The recipe for Bill Hayton's report. Its raw text was extracted from a PDF of two columns: the lines are
// hard-wrapped, and captions and pull quotes interrupt the text.
import type { Recipe } from '../recipe.ts'
import { omissions } from './hayton/omissions.ts'
import { endnoteMarks } from './hayton/endnotes.ts'
import { headings } from './hayton/headings.ts'
import { passages } from './hayton/passages.ts'
import { tables } from './hayton/tables.ts'

/** The recipe. Misprints of the report itself stay as they are; only what the extraction spoiled is corrected. */
export const hayton: Recipe = {
  account: 'hayton',
  passages,
  headings,
  omissions,
  removals: endnoteMarks,
  corrections: [
    { line: 149, from: 'thân’', to: 'thân', reason: 'stray quotation mark' },
    { line: 1920, from: '—American', to: '— American', reason: 'lost space' },
  ],
  moves: [
    {
      what: 'strategic-context',
      reason:
        'the heading of chapter 1 is printed after the first paragraphs of the chapter, under its first sub-heading',
    },
    { what: '6', reason: 'the standfirst opens the introduction: ¶7 refers to what only it tells' },
    {
      what: 'china-military-meetings',
      reason: 'the caption of Table 2, the title of its section, is printed between the table’s two pages',
    },
  ],
  tables,
}
