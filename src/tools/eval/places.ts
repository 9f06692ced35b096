// Which section of the edition something leads to: an address, a passage, or a place that a labelled query names. A
// section is written `hayton/cam-ranh-bay`, account and section; both editions of it are one.
import type { PassageRow } from '../../edition/manifest.ts'

/**
 * The section to which an address leads.
 * @param href     of a passage, a section or a page, or the short one of a passage
 * @param passages the passages of the manifest
 * @returns its section; of a page its own text before the first heading
 */
export function sectionOf(href: string, passages: PassageRow[]): string {
  const [path = '', id = ''] = href.replace(/\?[^#]*/, '').split('#')
  const [, account = '', page = ''] = path.split('/')
  const passage = passages.find(
    (row) => row.account === account && (`p${row.passage}` === id || (!id && row.passage === page)),
  )
  return `${account}/${passage?.section ?? (id || page)}`
}

/**
 * The section in which a passage stands.
 * @param passage  `hayton/57`
 * @param passages the passages of the manifest
 * @throws Error where the edition has no such passage
 */
export function sectionOfPassage(passage: string, passages: PassageRow[]): string {
  const row = passages.find((one) => `${one.account}/${one.passage}` === passage)
  if (!row) throw new Error(`There is no passage ${passage}.`)
  return `${row.account}/${row.section}`
}

/**
 * The sections that a place stands for: a page stands for all its sections.
 * @param place    account and section, or account and page
 * @param passages the passages of the manifest
 * @throws Error where the edition has no such section or page
 */
export function sectionsAt([account, id]: readonly [account: string, id: string], passages: PassageRow[]): string[] {
  const own = passages.filter((row) => row.account === account && (row.page === id || row.section === id))
  if (own.length === 0) throw new Error(`There is no section or page ${account}/${id}.`)
  return [...new Set(own.map(({ section }) => `${account}/${section}`))]
}
