// The command `npm start`: installs what is missing, builds the site where something has changed, and serves it. It
// takes a port, as `npm start -- --port 4713` or from the environment variable PORT.
import { install } from './install.mjs'
import { projectNode } from './node.mjs'
import { readPort } from './port.mjs'
import { endWithParent, run, runOrExit } from './run.mjs'

endWithParent()

const read = readPort(process.argv.slice(2), process.env.PORT)
if ('fault' in read) {
  console.error(read.fault)
  process.exit(2)
}
await install()
await runOrExit(projectNode(), ['src/tools/setup/build.ts', '--if-changed'])
const { status } = await run(projectNode(), ['src/tools/setup/serve.ts', String(read.port)])
process.exit(status)
