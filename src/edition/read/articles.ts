// Reads the articles of the edition from the disk; each file is parsed only once.
import { requirePageOfFile } from '../../paths.ts'
import type { Article } from '../article.ts'
import { parseArticle } from '../parse-article.ts'
import { dataFiles, loadManifest, pageFiles } from './load.ts'
import { parseOnce, readText } from './parse-once.ts'

/**
 * The article in a file.
 * @param root the project's folder
 * @param file path from the root
 * @throws ContentError where the file is not MDX; Error where it is not a page of the manifest
 */
export const readArticle = (root: string, file: string): Article =>
  parseOnce(root, sourcesOf(file), (source) => parseArticle(file, source, loadManifest(root)))

/** As `readArticle`, and keeps nothing: the trees of thousands of articles would fill the memory of a build. */
export const readArticleOnce = (root: string, file: string): Article =>
  parseArticle(file, readText(root, file), loadManifest(root))

/** The files from which an article is made. */
const sourcesOf = (file: string) => [file, dataFiles.outline, dataFiles.passages] as const

/**
 * All articles of an edition.
 * @param root the project's folder
 * @returns the articles in the order of their paths; they are shared, so callers must not change them
 * @throws ContentError where one is not MDX; Error where a file is not a page of the manifest
 */
export const loadArticles = (root: string, edition: Article['edition'] = 'restated'): Article[] =>
  pageFiles(root, edition).map((file) => readArticle(root, file))

/**
 * The article of the page that a file holds, in either edition.
 * @param root the project's folder
 * @param file path of the page's file in the restated or the original edition
 * @throws Error where the edition has no such article
 */
export function loadArticle(root: string, file: string, edition: Article['edition'] = 'restated'): Article {
  const { account, page } = requirePageOfFile(file)
  const isThatPage = (other: string): boolean => {
    const place = requirePageOfFile(other)
    return place.account === account && place.page === page
  }
  const found = pageFiles(root, edition).find(isThatPage)
  if (found === undefined) throw new Error(`${file} is no article of the ${edition} edition.`)
  return readArticle(root, found)
}
