// Tests the content loader of the data files: entries keep their order, and a fault keeps the previous entries.
import assert from 'node:assert/strict'
import { EventEmitter } from 'node:events'
import { describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { LoaderContext } from 'astro/loaders'
import { ContentError } from '../../../src/edition/fault.ts'
import { dataLoader, type DataEntry } from '../../../src/edition/read/loader.ts'

const root = '/edition/'
const entry = (id: string): DataEntry => ({ id, data: { title: id } })

/** Loads the text `content` as Astro does; with a watcher, as its development server does. */
async function load(content: { entries: () => DataEntry[] }, watcher?: EventEmitter) {
  const store = new Map<string, { id: string; data: object }>()
  const warnings: string[] = []
  const context = {
    config: { root: pathToFileURL(root) },
    store: { clear: () => store.clear(), set: (one: { id: string; data: object }) => store.set(one.id, one) },
    parseData: ({ data }: { data: object }) => Promise.resolve(data),
    logger: { warn: (message: string) => warnings.push(message) },
    ...(watcher ? { watcher: Object.assign(watcher, { add: () => undefined }) } : {}),
  } as unknown as LoaderContext
  await dataLoader(['content/names.yaml', 'content/figures'], () => content.entries()).load(context)
  const titles = () => [...store.values()].map(({ data }) => data)
  return { titles, warnings }
}

const refuse = (): never => {
  throw new ContentError([{ file: 'content/names.yaml', line: 3, message: 'Write a name.' }])
}

test('each entry has its position in the file', async () => {
  const { titles } = await load({ entries: () => [entry('Hanoi'), entry('Annam')] })
  assert.deepEqual(titles(), [
    { title: 'Hanoi', order: 0 },
    { title: 'Annam', order: 1 },
  ])
})

test('a fault in a data file stops a build, with the same message as the content check', () =>
  assert.rejects(load({ entries: refuse }), /content\/names\.yaml:3 {2}Write a name\./))

describe('in development', () => {
  const changed = (watcher: EventEmitter, path: string) => {
    watcher.emit('change', `${root}${path}`)
    // everything that the change sets off is done within promises
    return new Promise(setImmediate)
  }

  for (const path of ['content/names.yaml', 'content/figures/trade.csv'])
    test(`in development a change of ${path} reloads the collection`, async () => {
      const watcher = new EventEmitter()
      const content = { entries: () => [entry('Hanoi')] }
      const { titles } = await load(content, watcher)
      content.entries = () => [entry('Saigon')]
      await changed(watcher, path)
      assert.deepEqual(titles(), [{ title: 'Saigon', order: 0 }])
    })

  test('in development a change of another file does not reload the collection', async () => {
    const watcher = new EventEmitter()
    const content = { entries: () => [entry('Hanoi')] }
    const { titles } = await load(content, watcher)
    content.entries = () => [entry('Saigon')]
    await changed(watcher, 'content/names.yaml.orig')
    assert.deepEqual(titles(), [{ title: 'Hanoi', order: 0 }])
  })

  test('in development a fault in a data file keeps the previous entries', async () => {
    const watcher = new EventEmitter()
    const content = { entries: () => [entry('Hanoi')] }
    const { titles, warnings } = await load(content, watcher)
    content.entries = refuse
    await changed(watcher, 'content/names.yaml')
    assert.deepEqual(titles(), [{ title: 'Hanoi', order: 0 }])
    assert.match(warnings.join(), /content\/names\.yaml/)
  })
})
