// Writes citations in the formats that reference managers read (BibTeX, RIS, CSL-JSON). Citation.js does most of it;
// this file adds what Citation.js leaves out or truncates.
import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { spokenName, type CslName } from '../edition/authors.ts'
import type { CslItem, formats } from './items.ts'

const bibtex = plugins.config.get('@bibtex')
// keep Vietnamese letters instead of TeX commands, and use our own keys, which do not change with Citation.js
Object.assign(bibtex.format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false })
// a chapter here has a title and authors of its own, for which BibTeX has @incollection; @inbook has neither
Object.assign(bibtex.types.bibtex.target, { chapter: 'incollection' })

/** The genres by which Citation.js recognises a @phdthesis and a @mastersthesis. */
const theses: Record<string, string> = { 'PhD dissertation': 'PhD thesis', 'Master’s thesis': "Master's thesis" }

/**
 * BibTeX and RIS cannot say that a name is printed family name first; given as a literal, such a name is not inverted.
 */
const wholeName = (name: CslName): CslName => (name['static-ordering'] ? { literal: spokenName(name) } : name)

/** A text with a capital at its beginning. */
const capitalize = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** BibTeX has no field for the site of a web page or the meaning of its date (“last updated”): both become a note. */
function forBibtex(item: CslItem): CslItem {
  if (item.type === 'thesis' && item.genre) return { ...item, genre: theses[item.genre] ?? item.genre }
  if (item.type !== 'webpage' || item.note) return item
  const note = [
    item['container-title'],
    item.status && item.issued ? `${capitalize(item.status)} ${item.issued['date-parts'][0].join('-')}` : undefined,
  ]
  return { ...item, note: note.filter(Boolean).join('. ') }
}

/** For RIS, a newspaper article is passed as a journal article: Citation.js would omit its authors and its day. */
const forRis = (item: CslItem): CslItem =>
  item.type === 'article-newspaper' ? { ...item, type: 'article-journal' } : item

/**
 * One item as RIS, with corrections: each field is on one line, since RIS readers differ in how they join lines; the
 * key is complete; the site of a web page and the publisher of a manuscript are added; first and last page are separate
 * fields.
 */
function ris(item: CslItem): string {
  const text = new Cite([forRis(item)], { generateGraph: false }).format('ris').trim()
  const fields = text.split('\n').reduce<string[]>((lines, line) => {
    if (/^[A-Z][A-Z\d] {2}- ?/.test(line)) lines.push(line)
    else lines.push(`${lines.pop() ?? ''}${line}`)
    return lines
  }, [])
  const { id, type, publisher, 'container-title': site } = item
  const kept = fields
    .filter((field) => !/^(ID|ER)/.test(field) && !(type === 'webpage' && field.startsWith('T2')))
    .map((field) => field.trimEnd().replace(/^(SP {2}- \w+)-(\w+)$/, '$1\nEP  - $2'))
  if (type === 'article-newspaper') kept[0] = 'TY  - NEWS'
  if (type === 'webpage' && site) kept.push(`T2  - ${site}`)
  if (type === 'manuscript' && publisher) kept.push(`PB  - ${publisher}`)
  return [...kept, `ID  - ${id}`, 'ER  - '].join('\n')
}

/**
 * Items as the text of a file.
 * @param items  the works and restatements
 * @param format the file’s extension
 * @returns the text, which ends in a line break
 */
export function exportItem(items: CslItem[], format: (typeof formats)[number]): string {
  if (format === 'csl.json') return `${JSON.stringify(items, null, 2)}\n`
  const whole = items.map((item) => ({
    ...item,
    ...(item.author ? { author: item.author.map(wholeName) } : {}),
    ...(item.editor ? { editor: item.editor.map(wholeName) } : {}),
  }))
  if (format === 'ris') return `${whole.map(ris).join('\n\n')}\n`
  return `${new Cite(whole.map(forBibtex), { generateGraph: false }).format('bibtex').trim()}\n`
}
