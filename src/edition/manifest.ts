// The manifest of the edition: which pages, sections and passages each account has. It is read from two files
// (content/sections.json and content/passages.tsv) and never from the texts, which are checked against it.
import { ContentError } from './fault.ts'

/** A section of a page: one heading. */
export interface OutlineSection {
  id: string
  title: string
  level: 2 | 3
  /** the heading was added by the editors; the account has none here */
  editorial: boolean
}

/** A page of an account, as content/sections.json lists it. */
export interface OutlinePage {
  /** the account's key */
  account: string
  page: string
  title: string
  editorial: boolean
  sections: OutlineSection[]
}

/** A row of content/passages.tsv: on which page and in which section a passage is. */
export interface PassageRow {
  account: string
  /** `57`, `T1` */
  passage: string
  page: string
  /** the section's id, or the page's own where the passage comes before the first heading */
  section: string
}

/** The pages of all accounts with their sections, and all passages, both in reading order. */
export interface Manifest {
  outline: OutlinePage[]
  passages: PassageRow[]
}

/**
 * Parses `content/passages.tsv`: a header line, then rows of account, passage, page and section.
 * @throws ContentError with the line of a row that does not have these four cells
 */
export function parsePassages(tsv: string): PassageRow[] {
  return tsv
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line, index) => {
      const [account, passage, page, section, ...rest] = line.split('\t')
      if (!account || !passage || !page || !section || rest.length > 0)
        throw new ContentError([
          {
            file: 'content/passages.tsv',
            line: index + 2,
            code: 'row-width',
            message: 'Write account, passage, page and section, with a tab between them.',
          },
        ])
      return { account, passage, page, section }
    })
}

const groups = new WeakMap<readonly object[], Map<string, object[]>>()

/**
 * The rows of a list that have a key, in order. The list is divided once and must not be changed afterwards: every page
 * asks for its rows several times, so that going through all of them each time would cost a long edition minutes.
 * @param keyOf must be the same function for the same list
 */
function rowsOf<T extends object>(list: readonly T[], key: string, keyOf: (row: T) => string): T[] {
  const group = groups.get(list) ?? Map.groupBy(list, keyOf)
  groups.set(list, group)
  return (group.get(key) ?? []) as T[]
}

/** The pages of one account, in reading order. */
export const pagesOf = (manifest: Pick<Manifest, 'outline'>, account: string): OutlinePage[] =>
  rowsOf(manifest.outline, account, (page) => page.account)

/** One page of an account; undefined where there is none of that name. */
export const pageOf = (manifest: Pick<Manifest, 'outline'>, account: string, page: string): OutlinePage | undefined =>
  pagesOf(manifest, account).find((entry) => entry.page === page)

/** The passages of one page, in order. */
export const passagesOf = (manifest: Pick<Manifest, 'passages'>, account: string, page: string): PassageRow[] =>
  rowsOf(manifest.passages, `${account}/${page}`, (row) => `${row.account}/${row.page}`)

/** The first and last numbered passage of some rows, `¶33–57` or `¶2`; '' where there are none. Tables do not count. */
export function passageRange(rows: PassageRow[]): string {
  const numbers = rows.map((row) => row.passage).filter((passage) => /^\d/.test(passage))
  const [first, last] = [numbers[0], numbers.at(-1)]
  return first === undefined ? '' : first === last ? `¶${first}` : `¶${first}–${last}`
}
