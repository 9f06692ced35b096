// The command `npm run search:eval [-- --fast] [--kept] [FILE …]`: types labelled queries into the search of the built
// site, in Chromium, and prints how often a right section comes first: of the hits, and of the list that a reader sees,
// in which what the directory answers stands before them. With --fast it runs the same search without a browser. With
// --kept it also prints the measures of the held-out queries, without listing them. Default files:
// tests/search/queries.json, and ../shared/search/queries.json where it exists.
//
// npm run search:eval -- --weights [FILE …]      what each constant of the search does to these measures, without a
//                                                browser; held-out queries are not asked
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadManifest } from '../../edition/read/load.ts'
import { evaluateAll, type Ask } from './ask.ts'
import { report } from './evaluation.ts'
import { inBrowser } from './in-browser.ts'
import { askOnDisk } from './on-disk.ts'
import { readQueries } from './queries.ts'
import { measureConstants } from './weights.ts'
import { weightsTable } from './weights-table.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const dist = join(root, 'dist')
const { passages } = loadManifest(root)
const given = process.argv.slice(2)
const named = given.filter((one) => !one.startsWith('--'))
const files =
  named.length > 0
    ? named
    : [join(root, 'tests/search/queries.json'), join(root, '../shared/search/queries.json')].filter((file) =>
        existsSync(file),
      )

/** Evaluates every file and prints its report. */
async function evaluateFiles(ask: Ask): Promise<void> {
  for (const file of files) {
    const outcomes = await evaluateAll(ask, readQueries(file, passages), passages)
    for (const set of ['tune', 'kept'] as const) {
      const some = outcomes.filter(({ query }) => query.set === set)
      if (some.length > 0 && (set === 'tune' || given.includes('--kept')))
        console.log(
          `\n${relative(root, file)}, ` +
            `${set === 'kept' ? 'set aside' : 'to tune by'}\n${report(some, set === 'tune')}`,
        )
    }
  }
}

/** Measures every constant on the queries of every file and prints the table. */
async function evaluateConstants(): Promise<void> {
  const lists = files.map((file) => readQueries(file, passages).filter(({ set }) => set === 'tune'))
  const sets = files.map((file, index) => {
    const from = lists.slice(0, index).flat().length
    return { name: relative(root, file), from, to: from + (lists[index] ?? []).length }
  })
  const { asIs, effects } = await measureConstants({ dist, passages, queries: lists.flat() })
  console.log(weightsTable(asIs, effects, sets))
}

if (given.includes('--weights')) await evaluateConstants()
else if (given.includes('--fast')) await evaluateFiles(askOnDisk(dist))
else await inBrowser(root, evaluateFiles)
