// Reads the articles of the edition from the disk, each parsed once.
import { requirePageOfFile } from '../../paths.ts'
import { parseArticle, type Article } from '../article.ts'
import { dataFiles, loadManifest, pageFiles } from './load.ts'
import { parseOnce } from './parse-once.ts'

/** The article of a file. @throws ContentError where it is no MDX; Error where it is no page of the manifest */
export const readArticle = (root: string, file: string): Article =>
  parseOnce(root, [file, dataFiles.outline, dataFiles.passages], (source) =>
    parseArticle(file, source, loadManifest(root)),
  )

/**
 * @param root the project's folder
 * @returns the articles in the order of their paths; they are shared, so nobody changes anything in them
 * @throws ContentError where one is no MDX; Error where a file is no page of the manifest
 */
export const loadArticles = (root: string, edition: Article['edition'] = 'restated'): Article[] =>
  pageFiles(root, edition).map((file) => readArticle(root, file))

/** The article of a page. @throws Error where there is none */
export function loadArticle(root: string, file: string, edition: Article['edition'] = 'restated'): Article {
  const { account, page } = requirePageOfFile(file)
  const found = loadArticles(root, edition).find((article) => article.account === account && article.page === page)
  if (!found) throw new Error(`${file} is no article of the ${edition} edition.`)
  return found
}
