// All files beside the pages.
import { loadAccounts, loadFigures, loadManifest } from '../edition/read/load.ts'
import { articlesOnDisk, type ArticleSource } from './article-source.ts'
import { citationFiles } from './citations.ts'
import { markdownFiles } from './markdown.ts'
import { passagesList } from './passages-list.ts'
import { pictures } from './pictures.ts'
import { shortAddresses } from './short-addresses.ts'
import type { SiteFile } from './site-file.ts'

/**
 * Lists the files beside the pages but for the pictures; none is made before its content is asked for.
 * @param root     the project's folder
 * @param articles where the articles come from
 * @throws ContentError where a data file is faulty
 */
export function textFiles(root: string, articles: ArticleSource): SiteFile[] {
  const accounts = loadAccounts(root)
  const manifest = loadManifest(root)
  const figures = loadFigures(root)
  return [
    ...citationFiles(root, accounts, manifest),
    ...markdownFiles(root, articles, accounts, figures),
    passagesList(root, articles, accounts, manifest, figures),
    ...shortAddresses(accounts, manifest),
  ]
}

/** Lists all files beside the pages, as they are on the disk. @param root the project's folder */
export const siteFiles = (root: string): SiteFile[] => [
  ...textFiles(root, articlesOnDisk(root)),
  ...pictures(root, loadAccounts(root), loadManifest(root)),
]
