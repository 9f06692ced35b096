// All files beside the pages but for the pictures, which have a list of their own: what draws them is large.
import { loadAccounts, loadFigures, loadManifest } from '../edition/read/load.ts'
import type { ArticleSource } from './article-source.ts'
import { citationFiles } from './citations.ts'
import { markdownFiles } from './markdown.ts'
import { passagesList } from './passages-list.ts'
import { prints } from './prints.ts'
import { shortAddresses } from './short-addresses.ts'
import type { SiteFile } from './site-file.ts'

/**
 * Lists the files; none is made before its content is asked for.
 * @param root    the project's folder
 * @param textsOf gives the texts of the articles
 * @throws ContentError where a data file is faulty
 */
export function textFiles(root: string, textsOf: ArticleSource): SiteFile[] {
  const accounts = loadAccounts(root)
  const manifest = loadManifest(root)
  return [
    ...citationFiles(root, accounts, manifest),
    ...markdownFiles(root, textsOf),
    passagesList(root, textsOf, accounts, manifest, loadFigures(root)),
    ...prints(root),
    ...shortAddresses(accounts, manifest),
  ]
}
