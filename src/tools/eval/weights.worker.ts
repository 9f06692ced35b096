// A thread that evaluates the search on the disk with one constant changed, and posts the rank of each query among the
// hits and in the list. What knows the constants is imported only once the change stands.
import { parentPort, workerData } from 'node:worker_threads'
import type { PassageRow } from '../../edition/manifest.ts'
import type { Constant } from './constants.ts'
import type { Query } from './queries.ts'
import { vary } from './vary.ts'

/** What the thread is to do. */
export interface Task {
  /** the folder of the built site */
  dist: string
  passages: PassageRow[]
  queries: Query[]
  /** the constant to change and the address of its file; without it all stays as it is */
  changed?: { url: string; constant: Constant }
}

/** The ranks of the queries, in their order. */
export interface Ranks {
  hits: number[]
  list: number[]
}

const { dist, passages, queries, changed } = workerData as Task
if (changed) vary(changed.url, changed.constant)
const { askOnDisk } = await import('./on-disk.ts')
const { evaluateAll } = await import('./ask.ts')
const outcomes = await evaluateAll(askOnDisk(dist), queries, passages)
const ranks: Ranks = {
  hits: outcomes.map(({ rank }) => rank),
  list: outcomes.map(({ rankInList }) => rankInList),
}
parentPort?.postMessage(ranks)
