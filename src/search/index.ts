// Builds the search index with Pagefind when the site is built. A search that cannot be built fails the build.
//
// Pagefind says which sections have a word; the sections themselves are written here, as files of their own under the ids
// that Pagefind gives them, in place of its fragments: with passages and notes apart, and half the size.
import type { AstroIntegration } from 'astro'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { close, createIndex } from 'pagefind'
import { words } from '../lib/fold.ts'
import type { Name } from '../lib/schema/name.ts'
import { formsOfName } from '../lib/variants.ts'
import { variantsFile, wordsFile } from './helps.ts'
import { pageOf, recordsOf } from './records.ts'
import type { Choice, Section } from './section.ts'
import { slimIndex, urlOfFragment } from './slim.ts'

/** Pagefind's own interfaces, its worker and its second engine, which this site does not use: 530 kB. */
const unused = /-ui\.|highlight|worker|wasm\.unknown/

export interface Sources {
  names: Name[]
  /** words that are written in several ways */
  spellings: string[][]
  /** what a section can be filtered by beside its account and edition: `{ topic: ['china'], period: [] }` */
  facetsOf: (section: Section) => Record<string, string[]>
  /** the filters that are offered, in their order */
  choices: Choice[]
}

/**
 * @param dist the built site; the index goes into `pagefind/` in it, what helps a query along into `search/`
 * @returns how many sections it holds
 */
export async function buildIndex(dist: string, { names, spellings, facetsOf, choices }: Sources = { names: [], spellings: [], facetsOf: () => ({}), choices: [] }): Promise<number> {
  const sections = await sectionsIn(dist)
  if (sections.size === 0) throw new Error('The search index is empty: no built page has an article with data-account.')
  const { index, errors } = await createIndex({ forceLanguage: 'en' })
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  const there = new Set<string>(), several = severalWords([...names.map(formsOfName), ...spellings].flat())
  try {
    for (const [url, section] of sections) {
      const facets: Record<string, string[]> = { account: [section.account], edition: [section.edition], ...facetsOf(section) }
      for (const [facet, values] of Object.entries(facets)) for (const value of values) there.add(`${facet} ${value}`)
      const content = pageOf(section, facets, several)
      const added = await index.addHTMLFile({ url, content })
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`)
    }
    const { files, errors: failed } = await index.getFiles()
    if (failed.length > 0) throw new Error(`Pagefind gave no files: ${failed.join('; ')}`)
    await rm(join(dist, 'pagefind'), { recursive: true, force: true })
    const written = slimIndex(files.filter(({ path }) => !unused.test(path))).map(({ path, content }) => ours(path, content, sections)), list = [...sections.values()]
    const helps = [
      { path: 'search/variants.json', content: variantsFile(list, names, spellings) },
      { path: 'search/words.json', content: wordsFile(list, names) },
      { path: 'search/filters.json', content: JSON.stringify(offered(choices, there)) },
    ]
    for (const { path, content } of [...written, ...helps]) {
      await mkdir(dirname(join(dist, path)), { recursive: true })
      await writeFile(join(dist, path), content)
    }
    return sections.size
  } finally {
    await close()
  }
}

/** The sections of all built pages, by address, in the order of the pages' paths. */
async function sectionsIn(dist: string): Promise<Map<string, Section>> {
  const sections = new Map<string, Section>()
  for (const file of (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('index.html')).sort()) {
    const path = `/${relative(dist, dirname(join(dist, file))).split(sep).join('/')}/`
    for (const section of recordsOf(await readFile(join(dist, file), 'utf8'), path)) sections.set(section.url, section)
  }
  return sections
}

interface Written { path: string; content: Uint8Array | string }

function ours(path: string, content: Uint8Array, sections: Map<string, Section>): Written {
  if (!path.startsWith('fragment/')) return { path: `pagefind/${path}`, content }
  return { path: `pagefind/section/${basename(path, '.pf_fragment')}.json`, content: JSON.stringify(sections.get(urlOfFragment(content))) }
}

/** Those forms of names that have several words, as their words, each once. */
const severalWords = (forms: string[]): string[][] =>
  [...new Set(forms.map((form) => words(form).join(' ')))].map((key) => key.split(' ')).filter(({ length }) => length > 1)

/** The filters with what some section has, and of those only the ones that leave a choice. */
const offered = (choices: Choice[], there: Set<string>): Choice[] =>
  choices.map((choice) => ({ ...choice, values: choice.values.filter(([value]) => there.has(`${choice.facet} ${value}`)) })).filter(({ values }) => values.length > 1)

export const searchIndex = (sources: Sources): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      logger.info(`${await buildIndex(fileURLToPath(dir), sources)} sections indexed`)
    },
  },
})
