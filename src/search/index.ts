// Builds the search index with Pagefind when the site is built. A search that cannot be built fails the build.
import type { AstroIntegration } from 'astro'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { close, createIndex } from 'pagefind'
import { recordsOf } from './records.ts'

/** Pagefind's own interfaces and its second engine, which this site does not use: 490 kB. */
const unused = /-ui\.|highlight|wasm\.unknown/

/**
 * @param dist the built site; the index goes into `pagefind/` in it
 * @returns how many sections it holds
 */
export async function buildIndex(dist: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' })
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  try {
    let count = 0
    for (const file of (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('index.html')).sort()) {
      const path = `/${relative(dist, dirname(join(dist, file))).split(sep).join('/')}/`
      for (const record of recordsOf(await readFile(join(dist, file), 'utf8'), path)) {
        const added = await index.addHTMLFile({ url: record.url, content: record.html })
        if (added.errors.length > 0) throw new Error(`Pagefind refused ${record.url}: ${added.errors.join('; ')}`)
        count++
      }
    }
    if (count === 0) throw new Error('The search index is empty: no built page has an article with data-account.')
    const { files, errors: failed } = await index.getFiles()
    if (failed.length > 0) throw new Error(`Pagefind gave no files: ${failed.join('; ')}`)
    for (const file of files.filter(({ path }) => !unused.test(path))) {
      const target = join(dist, 'pagefind', file.path)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, file.content)
    }
    return count
  } finally {
    await close()
  }
}

export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      logger.info(`${await buildIndex(fileURLToPath(dir))} sections indexed`)
    },
  },
})
