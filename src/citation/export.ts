// Citations as files for reference managers, with what Citation.js leaves out of them or cuts off.
import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { spoken, type CslName } from '../edition/authors.ts'
import type { CslItem, formats } from './items.ts'

const bibtex = plugins.config.get('@bibtex')
// Vietnamese letters stay letters, and the keys are ours: they outlive a change of Citation.js
Object.assign(bibtex.format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false })
// a chapter is a part with a title and authors of its own; BibTeX's @inbook has neither
Object.assign(bibtex.types.bibtex.target, { chapter: 'incollection' })

/** By which words Citation.js knows a @phdthesis and a @mastersthesis. */
const theses: Record<string, string> = { 'PhD dissertation': 'PhD thesis', 'Master’s thesis': "Master's thesis" }

/** BibTeX and RIS know no name that is printed family name first; written as one, nobody turns it round. */
const wholeName = (name: CslName): CslName => (name['static-ordering'] ? { literal: spoken(name) } : name)

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** BibTeX has no place for the site of a page, nor for what its date is the date of; both go into the note. */
function forBibtex(item: CslItem): CslItem {
  if (item.type === 'thesis' && item.genre) return { ...item, genre: theses[item.genre] ?? item.genre }
  if (item.type !== 'webpage' || item.note) return item
  const note = [
    item['container-title'],
    item.status && item.issued ? `${sentence(item.status)} ${item.issued['date-parts'][0].join('-')}` : undefined,
  ]
  return { ...item, note: note.filter(Boolean).join('. ') }
}

/** Citation.js writes an article of a newspaper without its authors and its day, but one of a journal with both. */
const forRis = (item: CslItem): CslItem =>
  item.type === 'article-newspaper' ? { ...item, type: 'article-journal' } : item

/**
 * One item as RIS: each field in one line, since readers of RIS do not agree how to join two; the whole key; the
 * site of a page and the publisher of a manuscript; the first and the last page apart.
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

/** Some items as a file of one format, ending in a line break. */
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
