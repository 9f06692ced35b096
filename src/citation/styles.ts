// Writes citations while the site is built: three styles in plain text, and the formats that reference managers read.
import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Citation, CslItem } from './items.ts'
import { exportItem } from './export.ts'

type Style = 'chicago' | 'apa' | 'mla'

// read from the folder in which the site is built: in the bundle, import.meta.url is no longer this file's
for (const style of ['chicago', 'mla'])
  plugins.config
    .get('@csl')
    .styles.add(style, readFileSync(join(process.cwd(), `src/citation/styles/${style}.csl`), 'utf8'))

/** GlobalSecurity.org is no GlobalSecurity.Org, whatever a style does with the case of a title. */
const keepCase = (text: string): string => text.replace(/\b\w+\.(?:com|org|net)\b/g, '<span class="nocase">$&</span>')

/**
 * The item as a style wants it. A site that is its own author is named once: APA and Chicago name it as the author (APA
 * 10.16, Chicago 14.104), MLA as the site (MLA 5.27). APA sets the surname off with a comma whatever order a name has.
 */
function forStyle(
  { id, type, title, genre, publisher, issued, status, URL, language, author, 'container-title': site }: CslItem,
  style: Style,
): object {
  const one = Boolean(author?.[0]?.literal && site?.startsWith(author[0].literal))
  const names = style === 'apa' ? author?.map(({ 'static-ordering': _, ...name }) => name) : author
  return {
    id,
    type,
    genre,
    publisher,
    issued,
    URL,
    language,
    status: style === 'chicago' ? status : undefined,
    title: keepCase(title),
    author: one && style === 'mla' ? undefined : names,
    'container-title': site && !(one && style !== 'mla') ? keepCase(site) : undefined,
  }
}

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
