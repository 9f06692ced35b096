// The script of `npm run compress`: writes each text of the built site a second and third time beside itself, by brotli
// and by gzip, for hosts that send such files as they are (nginx, Caddy). It is no part of a build, which would take
// half as long again; CDNs and GitHub Pages compress by themselves.
import { readdirSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** The endings of files that compression makes smaller; pictures and fonts are compressed already. */
const text = new Set(
  ['html', 'css', 'js', 'json', 'md', 'txt', 'csv', 'bib', 'ris', 'xml', 'svg', 'wasm', 'webmanifest'].map(
    (ending) => `.${ending}`,
  ),
)

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

/** The ways of compression, by the ending of what they write. Each at its highest level: it is done once. */
const ways: Record<string, (data: Buffer) => Promise<Buffer>> = {
  br: (data) => brotli(data, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: data.length } }),
  gz: (data) => deflate(data, { level: constants.Z_BEST_COMPRESSION }),
}

/**
 * Compresses the texts of a folder.
 * @param dist the built site's folder
 * @returns how many files were written; none is where it would be no smaller
 */
export async function compressFolder(dist: string): Promise<number> {
  const waiting = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && text.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
  let written = 0
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const data = await readFile(file)
      for (const [ending, compress] of Object.entries(ways)) {
        const smaller = await compress(data)
        // one that an earlier build has left would be served in place of the file
        if (smaller.length >= data.length) await rm(`${file}.${ending}`, { force: true })
        else {
          await writeFile(`${file}.${ending}`, smaller)
          written++
        }
      }
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return written
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = fileURLToPath(new URL('../../dist', import.meta.url))
  console.log(`${await compressFolder(dist)} compressed files in dist/, beside those that they are made from`)
}
