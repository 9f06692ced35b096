// The short address of each passage, which can be read out and typed: /hayton/57/ redirects to the passage in its page.
import { pageOf, type Manifest } from '../edition/manifest.ts'
import type { Account } from '../edition/schema/account.ts'
import { absoluteUrl, passagePath, shortPath } from '../paths.ts'
import { redirectPage } from '../permalinks/redirect-page.ts'
import { origin } from '../site.ts'
import { pathInSite, type SiteFile } from './site-file.ts'

/** The redirect page of every passage of the published accounts. */
export function shortAddresses(accounts: readonly Account[], manifest: Manifest): SiteFile[] {
  const names = new Map(accounts.map(({ id, short }) => [id, short]))
  return manifest.passages.flatMap(({ account, page, passage, section }): SiteFile[] => {
    const short = names.get(account)
    if (short === undefined) return []
    const content = () => {
      const to = passagePath(account, page, passage)
      const { title = page, sections = [] } = pageOf(manifest, account, page) ?? {}
      const place = sections.find(({ id }) => id === section)?.title
      return redirectPage({
        title: `${short} ¶${passage}`,
        to,
        canonical: absoluteUrl(to, origin),
        linkText: `Go to ¶${passage} in “${title}”${place === undefined ? '' : `, under “${place}”`}`,
      })
    }
    return [{ path: `${pathInSite(shortPath(account, passage))}index.html`, content }]
  })
}
