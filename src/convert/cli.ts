// The command `npm run convert -- FOLDER [--check] [--into FOLDER]`: converts the raw texts of the four accounts into
// MDX, or checks pages that were converted before.
import { parseArgs } from 'node:util'
import { ConvertError } from './error.ts'
import { originals, readManifest, readFingerprints } from './project.ts'
import { recipes } from './recipes/index.ts'
import { check, run } from './run.ts'
import { formatTotals } from './totals.ts'

const usage = `npm run convert -- FOLDER            turns the four raw texts in FOLDER into content/originals/
npm run convert -- FOLDER --check    holds content/originals/ against them, word by word, and prints the totals
                 [--into FOLDER]     another place than content/originals/: a new or an empty folder, or one that this
                                     command has made itself`

/** Runs the command. @returns the exit status: 0 done, 1 a fault in the texts or the pages, 2 a wrong command line */
function main(args: string[]): number {
  const started = performance.now()
  const options = readArgs(args)
  if (typeof options === 'string') {
    console.error(`${options}\n\n${usage}`)
    return 2
  }
  const task = {
    folder: options.folder,
    target: options.into,
    recipes,
    manifest: readManifest(),
    fingerprints: readFingerprints(recipes.map(({ account }) => account)),
    progress: (message: string) => console.error(message),
  }
  try {
    const totals = options.check ? check(task) : run(task)
    console.log(totals.map(formatTotals).join('\n'))
    console.error(`No word lost. ${((performance.now() - started) / 1000).toFixed(1)} s`)
    return 0
  } catch (error) {
    if (!(error instanceof ConvertError)) throw error
    console.error(error.message)
    console.error(`${error.faults.length === 1 ? 'One fault' : `${error.faults.length} faults`}; nothing was written.`)
    return 1
  }
}

/** Reads the command line. @returns its options, or what is wrong with it */
function readArgs(args: string[]): { folder: string; check: boolean; into: string } | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { check: { type: 'boolean' }, into: { type: 'string' } },
    })
    const [folder, ...rest] = positionals
    if (folder === undefined || rest.length > 0) return 'Name one folder, that of the raw texts.'
    return { folder, check: values.check ?? false, into: values.into ?? originals }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

process.exitCode = main(process.argv.slice(2))
