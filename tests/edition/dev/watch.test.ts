// Tests, without a server, what happens in development when a content file is saved: what is logged, and what the open
// pages receive.
import assert from 'node:assert/strict'
import { EventEmitter, once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { AstroIntegrationLogger } from 'astro'
import type { DevServer } from '../../../src/edition/dev/server.ts'
import { watchEdition } from '../../../src/edition/dev/watch.ts'
import { root } from '../../support/project.ts'

const folder = `${mkdtempSync(join(tmpdir(), 'watch-'))}/`
const page = join(folder, 'content/facts-and-details/05-japan.mdx')
const names = join(folder, 'content/names.yaml')
before(() => cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true }))
after(() => rmSync(folder, { recursive: true }))

/** The part of Astro's server and logger that is used. */
function start() {
  const terminal = new EventEmitter()
  const watcher = new EventEmitter()
  const hot = new EventEmitter()
  const sent: string[] = []
  const forgotten: string[] = []
  const moduleGraph = {
    idToModuleMap: new Map([page, '/src/site.ts'].map((file) => [file, { file }])),
    invalidateModule: ({ file }: { file: string }) => forgotten.push(file),
  }
  const channel = { send: ({ type }: { type: string }) => sent.push(type), on: hot.on.bind(hot) }
  const server = { watcher, environments: { client: { hot: channel, moduleGraph } } } as unknown as DevServer
  const say = (level: string) => (words: string) => terminal.emit('said', `${level}: ${words}`)
  const logger = { info: say('info'), error: say('error') } as unknown as AstroIntegrationLogger
  watchEdition(folder, server, logger)
  return {
    sent,
    forgotten,
    /** Saves a file. @returns what is then logged */
    save: async (file: string, text: string): Promise<string> => {
      writeFileSync(file, text)
      const said = once(terminal, 'said')
      watcher.emit('all', 'change', file)
      return String((await said)[0])
    },
    /** What a page that is opened now receives. */
    opened: (): string[] => {
      const received: string[] = []
      hot.emit('vite:client:connect', undefined, { send: ({ type }: { type: string }) => received.push(type) })
      return received
    },
  }
}

test('a fault in an article is logged and shown, also on a page opened later, until it is mended', async () => {
  const { sent, forgotten, save, opened } = start()
  const whole = readFileSync(page, 'utf8')
  assert.deepEqual(opened(), [])
  assert.match(await save(page, whole.replace('\n¶27 ', '\n¶26 ')), /^error: .*\n.*japan\.mdx:\d+ {2}¶26 stands twice/)
  assert.deepEqual([sent, opened()], [['error'], ['error']])
  assert.match(await save(page, whole), /^info: .*mended/)
  assert.deepEqual([sent, opened()], [['error', 'full-reload'], []])
  assert.deepEqual(forgotten, [])
})

test('articles are recompiled when changed data are right, and not while they are faulty', async () => {
  const { sent, forgotten, save } = start()
  const whole = readFileSync(names, 'utf8')
  assert.match(
    await save(names, whole.replace('gloss:', 'glos:')),
    /^error: .*\n.*names\.yaml:\d+ {2}"0.gloss" is missing/,
  )
  assert.deepEqual([sent, forgotten], [['error'], []])
  await save(names, whole)
  assert.deepEqual([[...new Set(sent)], forgotten], [['error', 'full-reload'], [page]])
})
