// Astro's command line, for the scripts of package.json: it reports nothing to anybody, does not ask the registry for a
// later version of itself, and ends with the script.
import { requireFolder } from './folder.mjs'
import { endWithParent } from './run.mjs'

requireFolder()
endWithParent()
process.env.ASTRO_TELEMETRY_DISABLED = '1'
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true'

// by its place, for the package exports no such entry
await import(new URL('../../../node_modules/astro/bin/astro.mjs', import.meta.url).href)
