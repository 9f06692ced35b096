// Puts the edition together for reading: an account's pages in order, each with what comes before and after it.
import { accountPath, editionPath, pagePath, sectionPath, type Edition } from '../paths.ts'
import { listed, namesOf } from './authors.ts'
import { pagesOf, passageRange, passagesOf, type Manifest, type OutlinePage } from './manifest.ts'
import type { Account } from './schema/account.ts'

export interface ContentsEntry {
  title: string
  path: string
  /** the page that is being read */
  current: boolean
  /** the sections of the page that is being read; none for the others */
  sections: { id: string; title: string; path: string; level: 2 | 3 }[]
}

/**
 * The contents of an account as a reader of one page sees them, in the edition that is read; of the account's own
 * page where `page` is undefined.
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

export interface Neighbour {
  title: string
  path: string
}

/** What stands before and after a page: its neighbours in the account, and the account's own page before the first. */
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

/** A chapter as the account's page lists it. */
export const chapterEntry = (manifest: Manifest, page: OutlinePage) => ({
  title: page.title,
  path: pagePath(page.account, page.page),
  span: passageRange(passagesOf(manifest, page.account, page.page)),
  sections: page.sections.map((section) => ({ ...section, path: sectionPath(page.account, page.page, section.id) })),
})

/** “Susan Samardjian”; where no author is named, the publisher, or the journal or newspaper. */
export const authorOf = ({
  author,
  publisher,
  containerTitle,
}: Partial<Pick<Account, 'author' | 'publisher' | 'containerTitle'>>): string =>
  author ? listed(namesOf(author)) : (publisher ?? containerTitle ?? 'unknown author')
