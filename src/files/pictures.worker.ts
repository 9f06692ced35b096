// The thread that makes the pictures, which take as long as all the pages and share nothing with them.
import { parentPort, workerData } from 'node:worker_threads'
import { loadAccounts, loadManifest } from '../edition/read/load.ts'
import { pictures } from './pictures.ts'
import type { Answer, Task } from './threads.ts'
import { writeFiles } from './write.ts'

const { root, dist } = workerData as Task
const files = pictures(root, loadAccounts(root), loadManifest(root))
await writeFiles(dist, files)
parentPort?.postMessage({ files: files.length, sections: 0 } satisfies Answer)
