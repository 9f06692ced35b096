// The citations of each account and page for reference managers, /hayton.bib, /hayton/introduction.ris …, and those of
// a page's passages in every form for its “Cite” buttons, /hayton/introduction.cite.json.
import { citationCache } from '../citation/cache.ts'
import { citationsOf, citationText } from '../citation/files.ts'
import { formats, type CitedPart } from '../citation/items.ts'
import { pagesOf, passagesOf, type Manifest } from '../edition/manifest.ts'
import type { Account } from '../edition/schema/account.ts'
import { citationFile } from '../paths.ts'
import * as site from '../site.ts'
import { pathInSite, type SiteFile } from './site-file.ts'

/** The files of an account or of a page of it, in the formats of reference managers. */
const references = (account: Account, part: CitedPart): SiteFile[] =>
  formats.map((format) => ({
    path: pathInSite(citationFile(account.id, part.page?.id, format)),
    content: () => citationText(account, part, site, format),
  }))

/** Every file with citations. @param root the project's folder */
export const citationFiles = (root: string, accounts: readonly Account[], manifest: Manifest): SiteFile[] =>
  accounts.flatMap((account) => [
    ...references(account, {}),
    ...pagesOf(manifest, account.id).flatMap(({ page: id, title }): SiteFile[] => [
      ...references(account, { page: { id, title } }),
      {
        path: pathInSite(citationFile(account.id, id, 'cite.json')),
        content: () => {
          const passages = passagesOf(manifest, account.id, id).map(({ passage }) => passage)
          return JSON.stringify(citationsOf(account, { id, title }, passages, site, citationCache(root)))
        },
      },
    ]),
  ])
