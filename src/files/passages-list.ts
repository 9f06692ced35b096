// /passages.json: every passage with its addresses and its incipit (first words), for programs.
import type { Figure } from '../edition/figure.ts'
import type { Manifest } from '../edition/manifest.ts'
import { pageFiles } from '../edition/read/load.ts'
import type { Account } from '../edition/schema/account.ts'
import { passagePath, passagesPath, requirePageOfFile, shortPath, withBase } from '../paths.ts'
import type { ArticleSource } from './article-source.ts'
import { pathInSite, type SiteFile } from './site-file.ts'

/**
 * The list.
 * @param root the project's folder
 */
export function passagesList(
  root: string,
  textsOf: ArticleSource,
  accounts: readonly Account[],
  manifest: Manifest,
  figures: readonly Figure[],
): SiteFile {
  const content = (): string => {
    const begins = new Map<string, string>(
      pageFiles(root).flatMap((file) =>
        [...textsOf(file).incipits].map(
          ([passage, words]) => [`${requirePageOfFile(file).account}/${passage}`, words] as const,
        ),
      ),
    )
    const titles = titlesByPassage(figures)
    const rows = Map.groupBy(manifest.passages, ({ account }) => account)
    const rowsOf = (id: string) =>
      (rows.get(id) ?? []).map(({ passage, page, section }) => {
        const key = `${id}/${passage}`
        return JSON.stringify({
          passage,
          page,
          section,
          url: withBase(passagePath(id, page, passage)),
          short: withBase(shortPath(id, passage)),
          // a passage that is only a table has the title of the table instead
          begins: begins.get(key) || (titles.get(key) ?? ''),
        })
      })
    // one passage a line, so that a diff shows which passages have changed
    const lists = accounts.map(({ id }) => `${JSON.stringify(id)}: [\n${rowsOf(id).join(',\n')}\n]`)
    return `{\n${lists.join(',\n')}\n}\n`
  }
  return { path: pathInSite(passagesPath), content }
}

/** The title of the first figure of each passage that has one. */
const titlesByPassage = (figures: readonly Figure[]): Map<string, string> =>
  new Map([...figures].reverse().map(({ entry }) => [entry.passage, entry.title] as const))
