// Serves the built site, on the port that it is given or the next free one; the last line that it prints is the
// address.
import getPort, { portNumbers } from 'get-port'
import { root } from './node.mjs'
import { endings, endWithParent } from './run.mjs'

endWithParent()

process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
// after the line above: Astro reads it when it is loaded
const { preview } = await import('astro')

const wanted = Number(process.argv[2])
const { promise: ended, resolve: end } = Promise.withResolvers<void>()
for (const signal of endings) process.on(signal, () => end())

const port = await getPort({ port: portNumbers(wanted, Math.min(wanted + 99, 65_535)) })
const server = await preview({ root, logLevel: 'error', server: { port } })
if (server.port !== wanted) console.log(`Port ${wanted} is taken.`)
console.log('Serving the site, until Ctrl-C:')
console.log(server.urls?.local[0])
await ended
await server.stop()
process.exit()
