// Formats citations during the build: in three styles as plain text, and in the formats that reference managers read.
import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Citation, CslItem } from './items.ts'
import { exportItem } from './export.ts'
import { forStyle, type Style } from './manual.ts'

// paths start from the folder in which the build runs: in the bundle, import.meta.url is no longer this file's
for (const style of ['chicago', 'mla'])
  plugins.config
    .get('@csl')
    .styles.add(style, readFileSync(join(process.cwd(), `src/citation/styles/${style}.csl`), 'utf8'))

/** The item as an entry of a list of references: plain text on one line, without italics. */
function referenceText(item: CslItem, style: Style): string {
  const text = new Cite(JSON.parse(JSON.stringify(forStyle(item, style))), { generateGraph: false }).format(
    'bibliography',
    { template: style, lang: 'en-US', format: 'text' },
  )
  // without a date the APA style of Citation.js prints “Retrieved”, but has no day to print after it; APA 9.16 asks for
  // no date of retrieval here
  return text.trim().replace(/ Retrieved (?=https?:)/, ' ')
}

/**
 * An item in every style and format.
 * @param item                 the work or restatement
 * @param options.sentenceCase the title as APA writes it, where that differs
 */
export const formatCitation = (
  item: CslItem,
  { sentenceCase }: { sentenceCase?: string | undefined } = {},
): Citation => ({
  chicago: referenceText(item, 'chicago'),
  apa: referenceText(sentenceCase ? { ...item, title: sentenceCase } : item, 'apa'),
  mla: referenceText(item, 'mla'),
  bibtex: exportItem([item], 'bib'),
  ris: exportItem([item], 'ris'),
  csl: item,
})
