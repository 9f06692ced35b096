// Locates what the converter needs of the project: the manifest, the fingerprints and the folder for the pages.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Manifest } from '../edition/manifest.ts'
import { loadManifest, printsFile as printsInProject } from '../edition/read/load.ts'
import { parseFingerprint } from './fingerprints.ts'
import type { Fingerprints } from './folder.ts'

/** The project's folder. */
const root = fileURLToPath(new URL('../..', import.meta.url))

/** The folder in which the site looks for pages with the original words. */
export const originals = join(root, 'content/originals')

/** The file of the prints of the originals. */
export const printsFile = join(root, printsInProject)

/** The manifest of the edition. @throws Error where a file of it is missing or faulty */
export const readManifest = (): Manifest => loadManifest(root)

/** The path of the file with the fingerprint of an account's text. */
export const fingerprintFile = (account: string): string =>
  fileURLToPath(new URL(`fingerprints/${account}.txt`, import.meta.url))

/** The fingerprints of some accounts. @throws Error where an account has none */
export const readFingerprints = (accounts: readonly string[]): Fingerprints =>
  new Map(accounts.map((account) => [account, parseFingerprint(readFileSync(fingerprintFile(account), 'utf8'))]))
