// Reads the articles of a build in two threads at once: each takes the next article of a common list, until none is
// left. An article is parsed once, by the thread that takes it, for all that is made of it.
import { articleChecker, articleFiles, type ArticleCheck } from '../edition/check/edition.ts'
import { readArticleOnce } from '../edition/read/articles.ts'
import { articleCompiler } from '../markdown/renderer.ts'
import { textMaker, type ArticleTexts } from './article-source.ts'

/** What a thread makes of an article: the check, and where nothing is amiss, its module and its texts. */
export interface ReadArticle extends ArticleCheck {
  code?: string
  texts?: ArticleTexts
}

/** Counts the articles that have been taken, in memory that both threads see. */
export type Counter = Int32Array<SharedArrayBuffer>

/** A new counter. */
export const startCounter = (): Counter => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))

/**
 * Reads articles as long as there are any that the other thread has not taken.
 * @param root    the project's folder, with a slash at its end
 * @param counter which both threads have
 * @throws ContentError where a data file is faulty
 */
export function readInTurn(root: string, counter: Counter): ReadArticle[] {
  const files = articleFiles(root)
  const { compile } = articleCompiler(root)
  const textsOf = textMaker(root)
  const made = new Map<string, Pick<ReadArticle, 'code' | 'texts'>>()
  const check = articleChecker(
    root,
    // the texts first: to compile an article changes its tree
    (article) => made.set(article.file, { texts: textsOf(article), code: compile(article) }),
    readArticleOnce,
  )
  const read: ReadArticle[] = []
  for (let next = takeNext(files, counter); next !== undefined; next = takeNext(files, counter)) {
    read.push({ ...check(next), ...made.get(next) })
  }
  return read
}

const takeNext = (files: readonly string[], counter: Counter): string | undefined => files[Atomics.add(counter, 0, 1)]

/** The articles that both threads have read, in the order of their files. @param root the project's folder */
export function inOrder(root: string, read: readonly ReadArticle[]): ReadArticle[] {
  const byFile = new Map(read.map((one) => [one.file, one]))
  return articleFiles(root).flatMap((file) => byFile.get(file) ?? [])
}
