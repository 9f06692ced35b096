// The data of the navigation: an account's table of contents, the previous and next page, and the list of chapters.
import { accountPath, editionPath, pagePath, sectionPath, type Edition } from '../paths.ts'
import { formatNames, namesOf } from './authors.ts'
import { pagesOf, passageRange, passagesOf, type Manifest, type OutlinePage } from './manifest.ts'
import type { Account } from './schema/account.ts'

/** A page in the table of contents. */
export interface ContentsEntry {
  title: string
  path: string
  /** whether it is the current page */
  current: boolean
  /** the sections of the current page; empty for the others */
  sections: { id: string; title: string; path: string; level: 2 | 3 }[]
}

/**
 * The table of contents of an account, as one of its pages shows it.
 * @param page    the current page; undefined on the account's own page
 * @param edition the edition that the entries link to
 */
export const contentsOf = (
  manifest: Manifest,
  account: string,
  page?: string,
  edition: Edition = 'restated',
): ContentsEntry[] =>
  pagesOf(manifest, account).map((entry) => ({
    title: entry.title,
    path: editionPath(account, entry.page, edition),
    current: entry.page === page,
    sections:
      entry.page === page ? entry.sections.map(({ id, title, level }) => ({ id, title, level, path: `#${id}` })) : [],
  }))

/** A link to the previous or next page. */
export interface Neighbour {
  title: string
  path: string
}

/**
 * The previous and next page of an account. The account's own page comes before the first; nothing comes after the
 * last.
 */
export function neighbours(
  manifest: Manifest,
  account: string,
  page: string,
  edition: Edition = 'restated',
): { before: Neighbour; after?: Neighbour } {
  const pages = pagesOf(manifest, account)
  const index = pages.findIndex((entry) => entry.page === page)
  const link = (entry: OutlinePage): Neighbour => ({
    title: entry.title,
    path: editionPath(account, entry.page, edition),
  })
  const before = pages[index - 1]
  const after = pages[index + 1]
  return {
    before: before ? link(before) : { title: 'About this account', path: accountPath(account) },
    ...(after ? { after: link(after) } : {}),
  }
}

/** A chapter (a page of the account) as the account's own page lists it, with its range of passages and sections. */
export const chapterEntry = (manifest: Manifest, page: OutlinePage) => ({
  title: page.title,
  path: pagePath(page.account, page.page),
  span: passageRange(passagesOf(manifest, page.account, page.page)),
  sections: page.sections.map((section) => ({ ...section, path: sectionPath(page.account, page.page, section.id) })),
})

/** Whom to name as the author: “Susan Samardjian”; without an author, the publisher, or the journal or newspaper. */
export const authorOf = ({
  author,
  publisher,
  containerTitle,
}: Partial<Pick<Account, 'author' | 'publisher' | 'containerTitle'>>): string =>
  author ? formatNames(namesOf(author)) : (publisher ?? containerTitle ?? 'unknown author')
