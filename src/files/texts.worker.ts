// The thread that reads articles beside the main one, and then, while Astro makes the pages, makes the files beside
// them, but for the pictures, and the search index.
import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { ContentError } from '../edition/fault.ts'
import { freezeContent } from '../edition/read/parse-once.ts'
import type { FromTexts, TextsTask, ToTexts } from './texts.ts'
import { inOrder, readInTurn, type ReadArticle } from './turns.ts'

const { root, counter } = workerData as TextsTask
const port =
  parentPort ??
  (() => {
    throw new Error('This is a thread of a build.')
  })()
const answer = (message: FromTexts) => port.postMessage(message)

/** Reads its share; the main thread finds a faulty data file by itself, and tells of it. */
function readShare(): ReadArticle[] {
  try {
    return readInTurn(root, counter)
  } catch (error) {
    if (error instanceof ContentError) return []
    throw error
  }
}

freezeContent()
const own = readShare()
answer({ read: own.map(({ texts: _, ...rest }) => rest) })
const [{ dist, read }] = (await once(port, 'message')) as [ToTexts]
// what makes the files is loaded only now, when the main thread waits for nothing
const { writeTexts } = await import('./write-texts.ts')
answer({ written: await writeTexts(root, dist, inOrder(root, [...own, ...read])) })
