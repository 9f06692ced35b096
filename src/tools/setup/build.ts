// The command `npm run build`: converts the raw texts where somebody has put them into sources/, and builds the site.
// `--if-changed` does nothing where the site is built already, and says little; what else it is given is Astro's.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { hashInputs, isBuilt, noteBuild } from './inputs.ts'
import { root } from './node.mjs'
import { endWithParent, run, runOrExit } from './run.mjs'

endWithParent()

const [quiet, args] = [process.argv.includes('--if-changed'), process.argv.slice(2).filter((a) => a !== '--if-changed')]

if (quiet && isBuilt(root, hashInputs(root))) {
  console.log('The site is built already, and nothing has changed since.')
  process.exit()
}
if (quiet) console.log('Building the site: about ten seconds …')

const sources = join(root, 'sources')
if (existsSync(sources) && readdirSync(sources).some((name) => name.endsWith('.txt')))
  await runOrExit(process.execPath, ['src/convert/cli.ts', 'sources'])

// after the conversion, whose pages are content
const inputs = hashInputs(root)
let printed = ''
const hear = quiet ? { onOutput: (text: string) => void (printed += text) } : {}
const { status, signalled } = await run(process.execPath, ['src/tools/setup/astro.mjs', 'build', ...args], hear)
if (signalled) process.exit(status || 130)
if (status !== 0) {
  process.stderr.write(printed)
  process.exit(status)
}
for (const line of printed.split('\n')) if (line.includes('[WARN]')) console.warn(line)
noteBuild(root, inputs)
