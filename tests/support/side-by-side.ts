// The command `node tests/support/side-by-side.ts GLOB …`: runs test files in two processes at once, each with every
// other file, since a browser waits more than it works. What each has said is printed when it ends.
import { root } from './project.ts'
import { spawned } from './project-copy.ts'

const codes = await Promise.all(
  ['1/2', '2/2'].map(async (shard) => {
    const { code, output } = await spawned(
      ['--test', '--test-isolation=none', '--test-reporter=spec', `--test-shard=${shard}`, ...process.argv.slice(2)],
      root,
    )
    process.stdout.write(output)
    return code
  }),
)
if (codes.some((code) => code !== 0)) process.exitCode = 1
