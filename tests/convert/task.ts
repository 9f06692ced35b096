// A small conversion for tests: two texts of invented words, with their recipes.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { fingerprint } from '../../src/convert/fingerprints.ts'
import type { Task } from '../../src/convert/run.ts'
import { temporary } from './command.ts'
import { sample } from './sample.ts'

export const texts = {
  harbour:
    'The harbour froze in March.\n\nNobody had expected it.\nThe ferries stayed in port.\nCafés along the quay ' +
    'closed.\n',
  island: 'The island has one road.\n\nIt leads to the lighthouse.\nTwo families live there.\nA café opens in June.\n',
}
const samples = Object.entries(texts).map(([account, text]) => ({
  account,
  ...sample({ account, passages: [{ passage: '1', lines: [[1, text.split('\n').length - 1]] }] }),
}))

/** The conversion of a folder with both texts, one thing of which a test may spoil. */
export function prepare(context: TestContext, spoil: (folder: string) => void = () => undefined): Task {
  const folder = temporary(context)
  const raws = join(folder, 'raws')
  mkdirSync(raws)
  for (const [account, text] of Object.entries(texts)) writeFileSync(join(raws, `${account}.txt`), text)
  spoil(raws)
  return {
    folder: raws,
    target: join(folder, 'pages/originals'),
    recipes: samples.map(({ recipe }) => recipe),
    manifest: {
      outline: samples.flatMap(({ manifest }) => manifest.outline),
      passages: samples.flatMap(({ manifest }) => manifest.passages),
    },
    fingerprints: new Map(Object.entries(texts).map(([account, text]) => [account, fingerprint(text)])),
    progress: () => undefined,
  }
}

/** Puts a file into a folder. */
export const write = (name: string, text: string | Uint8Array) => (folder: string) =>
  writeFileSync(join(folder, name), text)
