// What the converter takes from the project: the manifest, the fingerprints, where the pages belong.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Manifest } from '../edition/manifest.ts'
import { loadManifest } from '../edition/read/load.ts'
import type { Fingerprints } from './folder.ts'

/** The project's folder. */
const root = fileURLToPath(new URL('../..', import.meta.url))

/** Where the site looks for the original words. */
export const originals = join(root, 'content/originals')

export const readManifest = (): Manifest => loadManifest(root)

/** The file that holds the hashes of an account's text. */
export const fingerprintFile = (account: string): string =>
  fileURLToPath(new URL(`fingerprints/${account}.txt`, import.meta.url))

export const readFingerprints = (accounts: readonly string[]): Fingerprints =>
  new Map(accounts.map((account) => [account, readFileSync(fingerprintFile(account), 'utf8').trimEnd().split('\n')]))
