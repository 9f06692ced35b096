// Reads the articles of the edition from the disk, each parsed once.
import type { Article } from '../article.ts'
import { parseArticle } from '../article.ts'
import { requirePageOfFile } from '../../paths.ts'
import { loadManifest, loadPages } from './load.ts'

/**
 * @param root the project's folder
 * @returns the articles in the order of their paths
 * @throws ContentError where one is no MDX; Error where a file is no page of the manifest
 */
export function loadArticles(root: string, edition: Article['edition'] = 'restated'): Article[] {
  const manifest = loadManifest(root)
  return loadPages(root, edition).map(({ file, source }) => parseArticle(file, source, manifest))
}

/** The article of a page. @throws Error where there is none */
export function loadArticle(root: string, file: string, edition: Article['edition'] = 'restated'): Article {
  const { account, page } = requirePageOfFile(file)
  const found = loadArticles(root, edition).find((article) => article.account === account && article.page === page)
  if (!found) throw new Error(`${file} is no article of the ${edition} edition.`)
  return found
}
