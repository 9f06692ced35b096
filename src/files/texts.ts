// A build's reading of the articles, shared with the thread of texts.worker.ts, which then makes files of them.
import type { ArticleCheck } from '../edition/check/edition.ts'
import type { ArticleCompiler } from '../markdown/renderer.ts'
import { startThread, type Thread, type Written } from './threads.ts'
import { inOrder, readInTurn, startCounter, type Counter, type ReadArticle } from './turns.ts'

/** What the thread is given to begin with. */
export interface TextsTask {
  /** the project's folder, with a slash at its end */
  root: string
  counter: Counter
}

/** What the thread is sent: where the site is, and what the main thread has read. */
export interface ToTexts {
  dist: string
  read: ReadArticle[]
}

/** What the thread answers: first what it has read, without the texts, which it keeps; then what it has written. */
export interface FromTexts {
  read?: ReadArticle[]
  written?: Written
}

/** The reading of a build, in two steps. */
export interface Reading {
  /** Reads all articles. @returns the checks, in the order of the files @throws ContentError for a faulty data file */
  check: () => Promise<ArticleCheck[]>
  /** Writes the texts of the articles, which have been read, into the site. */
  write: (dist: string) => Promise<Written>
}

/**
 * Makes the reading of a build.
 * @param root the project's folder, with a slash at its end
 * @param take receives the module of each article
 */
export function readingOf(root: string, take: ArticleCompiler['take']): Reading {
  let thread: Thread<ToTexts, FromTexts> | undefined
  let own: ReadArticle[] = []
  const check = async () => {
    const counter = startCounter()
    thread = startThread('texts', { root, counter } satisfies TextsTask)
    const theirs = thread.receive()
    // it is awaited below, unless this thread fails first
    theirs.catch(() => undefined)
    own = readInTurn(root, counter)
    const all = inOrder(root, [...own, ...((await theirs).read ?? [])])
    for (const { file, code } of all) if (code !== undefined) take(file, code)
    return all
  }
  const write = async (dist: string) => {
    if (!thread) throw new Error('The articles have not been read.')
    const written = thread.receive()
    thread.send({ dist, read: own.map(({ code: _, ...rest }) => rest) })
    own = []
    const answer = (await written).written
    if (!answer) throw new Error('The thread of the texts has not answered what it was asked.')
    return answer
  }
  return { check, write }
}
