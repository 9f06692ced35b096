// The command `node src/convert/prints-cli.ts FOLDER`: makes content/prints.json, by which the search knows words that
// were pasted from the originals, from the raw texts of all accounts. Needed after a change of a text, of a recipe, or
// of what makes words comparable (text/tokenize.ts).
import { writeFileSync } from 'node:fs'
import { writePrints } from '../text/print-file.ts'
import { ConvertError } from './error.ts'
import { readFolder } from './folder.ts'
import { passageTexts, printsOf } from './prints.ts'
import { printsFile, readFingerprints, readManifest } from './project.ts'
import { recipes } from './recipes/index.ts'

/** Runs the command. @returns the exit status: 0 done, 1 a fault in the texts, 2 a wrong command line */
function main([folder, ...rest]: string[]): number {
  if (folder === undefined || rest.length > 0) {
    console.error('node src/convert/prints-cli.ts FOLDER')
    return 2
  }
  try {
    const raws = readFolder(folder, readFingerprints(recipes.map(({ account }) => account)))
    const prints = printsOf(passageTexts(raws, recipes, readManifest()))
    writeFileSync(printsFile, `${JSON.stringify(writePrints(prints))}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof ConvertError)) throw error
    console.error(error.message)
    return 1
  }
}

process.exitCode = main(process.argv.slice(2))
