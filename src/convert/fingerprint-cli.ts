// The command `node src/convert/fingerprint-cli.ts ACCOUNT FILE`: writes the fingerprint by which the raw text of an
// account is recognised. Needed once for a new account, or for another copy of a text.
import { readFileSync, writeFileSync } from 'node:fs'
import { decode } from './decode.ts'
import { fingerprint } from './fingerprints.ts'
import { fingerprintFile } from './project.ts'

const [account, file] = process.argv.slice(2)
if (account === undefined || file === undefined) {
  console.error('node src/convert/fingerprint-cli.ts ACCOUNT FILE')
  process.exitCode = 2
} else writeFileSync(fingerprintFile(account), `${fingerprint(decode(file, readFileSync(file))).join('\n')}\n`)
