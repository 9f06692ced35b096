// Checks one page: its file name, front matter, headings, passages and components. Every fault comes with its line and
// with what to write instead.
import { pageOfFile } from '../../paths.ts'
import type { Article } from '../article.ts'
import { parseArticle } from '../parse-article.ts'
import { joinWithOr, ContentError, type Fault } from '../fault.ts'
import { pageOf, pagesOf, type Manifest } from '../manifest.ts'
import { checkComponents, type KnownIds } from './components.ts'
import { checkFrontMatter } from './front-matter.ts'
import { checkHeadings } from './headings.ts'
import { checkPassages } from './passages.ts'

/**
 * Parses a page and checks it.
 * @param file     path from the project's root, `content/hayton/04-relations-with-china.mdx`
 * @param source   the file's text
 * @param manifest the outline and the passages
 * @param known    the ids that its components may refer to
 * @returns every fault, sorted by line; none where the page is right
 */
export function checkPage(file: string, source: string, manifest: Manifest, known: KnownIds): Fault[] {
  const { article, faults } = articleOf(file, manifest, () => parseArticle(file, source, manifest))
  return article ? checkArticle(article, manifest, known) : faults
}

/**
 * The article in a file, or the faults that prevent it: the file is not a page of the manifest, or its text is not MDX.
 * @param parse returns the article; called only for a file that is a page
 * @throws whatever `parse` throws that is not a ContentError
 */
export function articleOf(
  file: string,
  manifest: Manifest,
  parse: () => Article,
): { article?: Article; faults: Fault[] } {
  const place = pageOfFile(file)
  if (!place || !pageOf(manifest, place.account, place.page))
    return { faults: [{ file, line: 1, code: 'page-unknown', message: whereFilesBelong(file, manifest) }] }
  try {
    return { article: parse(), faults: [] }
  } catch (error) {
    if (error instanceof ContentError) return { faults: error.faults }
    throw error
  }
}

/** As `checkPage`, for a page that has been parsed already. */
export function checkArticle(article: Article, manifest: Manifest, known: KnownIds): Fault[] {
  const outline = pageOf(manifest, article.account, article.page)
  if (!outline) return [{ file: article.file, line: 1, message: whereFilesBelong(article.file, manifest) }]
  const faults = [
    ...checkFrontMatter(article, outline),
    ...checkHeadings(article, outline),
    ...checkPassages(article, manifest),
    ...checkComponents(article.file, article.tree, known),
  ]
  return faults.sort((a, b) => a.line - b.line)
}

/** Tells a writer how to name a file that is no page, or in which folder to put it. */
function whereFilesBelong(file: string, manifest: Manifest): string {
  const accounts = [...new Set(manifest.outline.map((page) => page.account))]
  const account = accounts.find((key) => file.includes(`/${key}/`))
  return account
    ? `This is no page of ${account}. Name the file NN-<page>.mdx, where <page> is ` +
        `${joinWithOr(pagesOf(manifest, account).map((page) => page.page))}.`
    : `This file is in no account's folder. Put it into ${joinWithOr(accounts.map((key) => `content/${key}/`))}.`
}
