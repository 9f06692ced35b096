// Runs the threads of a build that make the files beside the pages.
import { Worker } from 'node:worker_threads'

/** What a thread is given. */
export interface Task {
  /** the project's folder, with a slash at its end */
  root: string
  /** the folder of the site */
  dist: string
}

/** What it answers: how many files it has written, and how many sections the search index has. */
export interface Answer {
  files: number
  sections: number
}

/** The most memory that a thread may fill, in MB: a thread’s own limit is that of a small machine. */
const maxMemory = 4096

/** Runs a thread. @returns what it answers @throws what it throws */
export const run = (program: 'texts' | 'pictures', task: Task): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(`./${program}.worker.ts`, import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: maxMemory },
    })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The ${program} were not made: their thread ended with ${code}.`)))
  })
