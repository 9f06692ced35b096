// Citations as files for reference managers, with what Citation.js leaves out of them or cuts off.
import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { CslName } from '../lib/authors.ts'
import type { CslItem, formats } from '../lib/cite.ts'

// Vietnamese letters stay letters, and the keys are ours: they outlive a change of Citation.js
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false })

/** BibTeX and RIS know no name that is printed family name first; written as one, nobody turns it round. */
const wholeName = (name: CslName): CslName =>
  name['static-ordering'] ? { literal: `${name.family} ${name.given}` } : name

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** BibTeX has no place for the site of a page, nor for what its date is the date of; both go into the note. */
function forBibtex(item: CslItem): CslItem {
  if (item.type !== 'webpage' || item.note) return item
  const note = [
    item['container-title'],
    item.status && item.issued ? `${sentence(item.status)} ${item.issued['date-parts'][0].join('-')}` : undefined,
  ]
  return { ...item, note: note.filter(Boolean).join('. ') }
}

/**
 * One item as RIS: each field in one line, since readers of RIS do not agree how to join two; the whole key; the
 * site.
 */
function ris(item: CslItem): string {
  const text = new Cite([item], { generateGraph: false }).format('ris').trim()
  const fields = text.split('\n').reduce<string[]>((lines, line) => {
    if (/^[A-Z][A-Z\d] {2}- ?/.test(line)) lines.push(line)
    else lines.push(`${lines.pop() ?? ''}${line}`)
    return lines
  }, [])
  const site = item.type === 'webpage' && item['container-title'] ? [`T2  - ${item['container-title']}`] : []
  return [
    ...fields.filter((field) => !/^(ID|ER|T2)/.test(field)).map((field) => field.trimEnd()),
    ...site,
    `ID  - ${item.id}`,
    'ER  - ',
  ].join('\n')
}

/** Some items as a file of one format, ending in a line break. */
export function exported(items: CslItem[], format: (typeof formats)[number]): string {
  if (format === 'csl.json') return `${JSON.stringify(items, null, 2)}\n`
  const whole = items.map((item) => (item.author ? { ...item, author: item.author.map(wholeName) } : item))
  if (format === 'ris') return `${whole.map(ris).join('\n\n')}\n`
  return `${new Cite(whole.map(forBibtex), { generateGraph: false }).format('bibtex').trim()}\n`
}
