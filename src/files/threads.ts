// The threads of a build beside the main one.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** What a thread answers when it has written its files: how many, and how many sections the search index has. */
export interface Written {
  files: number
  sections: number
}

/** The most memory that a thread may fill, in MB: a thread’s own limit is that of a small machine. */
const maxMemory = 4096

/** A thread that runs. */
export interface Thread<Out, In> {
  send: (message: Out) => void
  /** Waits for its next message. @throws what the thread throws; Error where it has ended */
  receive: () => Promise<In>
}

/**
 * Starts a thread.
 * @param name of its program, `texts` for texts.worker.ts
 * @param task what it is given to begin with
 */
export function startThread<Out, In>(name: 'texts' | 'pictures', task: unknown): Thread<Out, In> {
  const worker = new Worker(new URL(`./${name}.worker.ts`, import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: maxMemory },
  })
  const ended = once(worker, 'exit').then(([code]): never => {
    throw new Error(`The ${name} were not made: their thread ended with ${code}.`)
  })
  // what is awaited below tells of it; until then a failure is nobody's
  ended.catch(() => undefined)
  // a build that fails need not wait for it
  worker.unref()
  const receive = async () => {
    worker.ref()
    const [message] = (await Promise.race([once(worker, 'message'), ended])) as [In]
    worker.unref()
    return message
  }
  return { send: (message) => worker.postMessage(message), receive }
}
