// The thread that makes the pictures, which share nothing with the pages.
import { parentPort, workerData } from 'node:worker_threads'
import { pictures } from './pictures.ts'
import type { Written } from './threads.ts'
import { writeFiles } from './write.ts'

const { root, dist } = workerData as { root: string; dist: string }
const files = pictures(root)
await writeFiles(dist, files)
parentPort?.postMessage({ files: files.length, sections: 0 } satisfies Written)
