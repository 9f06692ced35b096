// Converts the raw texts before a build where somebody has put them into sources/, so that the built site has the
// original words too.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
if (existsSync(`${root}sources`) && readdirSync(`${root}sources`).some((name) => name.endsWith('.txt')))
  process.exit(
    spawnSync(process.execPath, ['src/convert/cli.ts', 'sources'], { cwd: root, stdio: 'inherit' }).status ?? 1,
  )
