// Builds the search index with Pagefind when the site is built. A search that cannot be built fails the build.
//
// Pagefind says which sections have a word. What a browser reads of that is written here, in small files of JSON, and
// so are the sections themselves: with passages and notes apart.
import type { AstroIntegration } from 'astro'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { close, createIndex } from 'pagefind'
import { tokenize } from '../../text/tokenize.ts'
import { phraseTerm } from '../../text/stem.ts'
import type { Name } from '../../edition/schema/name.ts'
import { formsOfName } from '../../edition/names.ts'
import { synonymsFile, vocabularyFile } from './suggestions.ts'
import { shard, postingsOf, type IndexFile } from './postings.ts'
import { hasPhrase, indexPage, sectionsOfPage } from './sections.ts'
import { nameTerm, shardOf, type FilterChoices, type IndexedWord, type IndexManifest, type Section } from '../format.ts'

export interface SearchData {
  names: Name[]
  /** words that are written in several ways */
  spellings: string[][]
  /** what a section can be filtered by beside its account and edition: `{ topic: ['china'], period: [] }` */
  facetsOf: (section: Section) => Record<string, string[]>
  /** the filters that are offered, in their order */
  choices: FilterChoices[]
}

/**
 * @param dist the built site; the index goes into `pagefind/` in it, what helps a query along into `search/`
 * @returns how many sections it holds
 */
export async function buildIndex(
  dist: string,
  { names, spellings, facetsOf, choices }: SearchData = { names: [], spellings: [], facetsOf: () => ({}), choices: [] },
): Promise<number> {
  const sections = await sectionsIn(dist)
  const all = [...sections.values()]
  if (all.length === 0) throw new Error('The search index is empty: no built page has an article with data-account.')
  const { urls, words: indexed } = postingsOf(await indexByPagefind(all))
  const ordered = urls.flatMap((url) => sections.get(url) ?? [])
  const facets = facetPostings(
    ordered.map((section) => ({ account: [section.account], edition: [section.edition], ...facetsOf(section) })),
  )
  const phrases = phrasePostings(ordered, phrasesOf([...names.map(formsOfName), ...spellings].flat()))
  await rm(join(dist, 'pagefind'), { recursive: true, force: true })
  await write(dist, [
    ...indexFiles(ordered, shard(byShard([...indexed, ...phrases])), facets),
    { path: 'search/variants.json', content: synonymsFile(all, names, spellings) },
    { path: 'search/words.json', content: vocabularyFile(all, names) },
    { path: 'search/filters.json', content: JSON.stringify(offeredChoices(choices, facets)) },
  ])
  return all.length
}

/** The sections of all built pages, by address, in the order of the pages' paths. */
async function sectionsIn(dist: string): Promise<Map<string, Section>> {
  const sections = new Map<string, Section>()
  for (const file of (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('index.html')).sort()) {
    const path = `/${relative(dist, dirname(join(dist, file)))
      .split(sep)
      .join('/')}/`
    for (const section of sectionsOfPage(await readFile(join(dist, file), 'utf8'), path))
      sections.set(section.url, section)
  }
  return sections
}

/** The names of several words, each with the sections that have it as a whole: no index of words can tell that. */
const phrasePostings = (sections: Section[], names: string[][]): IndexedWord[] =>
  names.flatMap((name): IndexedWord[] => {
    const postings = sections.flatMap((section, number) => (hasPhrase(section, name) ? [number, 1] : []))
    return postings.length > 0 ? [[nameTerm(phraseTerm(name)), postings]] : []
  })

/** By the file in which each stands, then by their letters. */
const byShard = (terms: IndexedWord[]): IndexedWord[] =>
  terms
    .map((term) => ({ term, key: `${shardOf(term[0])} ${term[0]}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ term }) => term)

async function indexByPagefind(sections: Section[]): Promise<IndexFile[]> {
  // in no language: its stems would not be those of the ranking
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' })
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  try {
    for (const section of sections) {
      const added = await index.addHTMLFile({ url: section.url, content: indexPage(section) })
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${section.url}: ${added.errors.join('; ')}`)
    }
    const { files, errors: failed } = await index.getFiles()
    if (failed.length > 0) throw new Error(`Pagefind gave no files: ${failed.join('; ')}`)
    return files
  } finally {
    await close()
  }
}

/** facet → value → the numbers of the sections that have it */
type FacetFile = Record<string, Record<string, number[]>>

/** @param facets of each section, by its number */
function facetPostings(facets: Record<string, string[]>[]): FacetFile {
  const all: FacetFile = {}
  for (const [number, own] of facets.entries())
    for (const [facet, values] of Object.entries(own))
      for (const value of values) ((all[facet] ??= {})[value] ??= []).push(number)
  return all
}

interface Written {
  path: string
  content: string
}

/** What src/search/engine/index-reader.ts reads. */
function indexFiles(sections: Section[], words: ReturnType<typeof shard>, facets: FacetFile): Written[] {
  const files = [
    ...words.map((content, number) => ({ path: `words/${number}.json`, content: JSON.stringify(content) })),
    ...sections.map((content, number) => ({ path: `section/${number}.json`, content: JSON.stringify(content) })),
    { path: 'facets.json', content: JSON.stringify(facets) },
  ]
  const print = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 10)
  const folder = `pagefind/${print}/`
  const list: IndexManifest = {
    folder: `/${folder}`,
    sections: sections.length,
    words: words.map(([first]) => shardOf(first?.[0] ?? '')),
  }
  return [
    { path: 'pagefind/first.json', content: JSON.stringify(list) },
    ...files.map(({ path, content }) => ({ path: folder + path, content })),
  ]
}

async function write(dist: string, files: Written[]): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(dist, path)), { recursive: true })
    await writeFile(join(dist, path), content)
  }
}

/** Those forms of names that have several words, as their words, each once. */
const phrasesOf = (forms: string[]): string[][] =>
  [...new Set(forms.map((form) => tokenize(form).join(' ')))]
    .map((key) => key.split(' '))
    .filter(({ length }) => length > 1)

/** The filters with what some section has, and of those only the ones that leave a choice. */
const offeredChoices = (choices: FilterChoices[], facets: FacetFile): FilterChoices[] =>
  choices
    .map((choice) => ({ ...choice, values: choice.values.filter(([value]) => facets[choice.facet]?.[value]) }))
    .filter(({ values }) => values.length > 1)

export const searchIndex = (sources: SearchData): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      logger.info(`${await buildIndex(fileURLToPath(dir), sources)} sections indexed`)
    },
  },
})
