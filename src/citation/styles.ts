// Writes citations while the site is built: three styles in plain text, and the formats that reference managers read.
import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Citation, CslItem } from './items.ts'
import { exportItem } from './export.ts'
import { forStyle, type Style } from './manual.ts'

// read from the folder in which the site is built: in the bundle, import.meta.url is no longer this file's
for (const style of ['chicago', 'mla'])
  plugins.config
    .get('@csl')
    .styles.add(style, readFileSync(join(process.cwd(), `src/citation/styles/${style}.csl`), 'utf8'))

/** The item as one entry of a list of references, in plain text: without italics, on one line. */
function written(item: CslItem, style: Style): string {
  const text = new Cite(JSON.parse(JSON.stringify(forStyle(item, style))), { generateGraph: false }).format(
    'bibliography',
    { template: style, lang: 'en-US', format: 'text' },
  )
  // the built-in APA begins “Retrieved” where there is no date, and has no day to go on with; APA 9.16 asks for none
  // here
  return text.trim().replace(/ Retrieved (?=https?:)/, ' ')
}

/** A citation in all its forms, in plain text; `sentenceCase` is the title as APA writes it, where that differs. */
export const formatCitation = (
  item: CslItem,
  { sentenceCase }: { sentenceCase?: string | undefined } = {},
): Citation => ({
  chicago: written(item, 'chicago'),
  apa: written(sentenceCase ? { ...item, title: sentenceCase } : item, 'apa'),
  mla: written(item, 'mla'),
  bibtex: exportItem([item], 'bib'),
  ris: exportItem([item], 'ris'),
  csl: item,
})
