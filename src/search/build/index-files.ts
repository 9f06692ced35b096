// Makes the files of the search from the sections of the edition: the index, the sections themselves with passages
// and notes apart, and what helps a query along.
//
// Pagefind says which sections have a word. What a browser reads of that is written here, in small files of JSON.
import { createHash } from 'node:crypto'
import { close, createIndex } from 'pagefind'
import { formsOfName } from '../../edition/names.ts'
import type { Name } from '../../edition/schema/name.ts'
import { phraseTerm } from '../../text/stem.ts'
import { tokenize } from '../../text/tokenize.ts'
import { nameTerm, shardOf, type FilterChoices, type IndexedWord, type IndexManifest, type Section } from '../format.ts'
import { postingsOf, shard, type IndexFile } from './postings.ts'
import { hasPhrase, indexPage } from './sections.ts'
import { synonymsFile, vocabularyFile } from './suggestions.ts'

export interface SearchData {
  names: Name[]
  /** words that are written in several ways */
  spellings: string[][]
  /** what a section can be filtered by beside its account and edition: `{ topic: ['china'], period: [] }` */
  facetsOf: (section: Section) => Record<string, string[]>
  /** the filters that are offered, in their order */
  choices: FilterChoices[]
}

/** A file of the site: its path from the site’s root, `search/synonyms.json`, and what is in it. */
export interface OutputFile {
  path: string
  content: string
}

/**
 * @param sections all that can be found
 * @throws Error where there is no section, or where Pagefind refuses one
 */
export async function searchFiles(
  sections: Section[],
  { names, spellings, facetsOf, choices }: SearchData,
): Promise<OutputFile[]> {
  if (sections.length === 0) throw new Error('The search index is empty: the edition has no section with a text.')
  const { urls, words } = postingsOf(await indexByPagefind(sections))
  const byUrl = new Map(sections.map((section) => [section.url, section]))
  const ordered = urls.flatMap((url) => byUrl.get(url) ?? [])
  const facets = facetPostings(
    ordered.map((section) => ({ account: [section.account], edition: [section.edition], ...facetsOf(section) })),
  )
  const phrases = phrasePostings(ordered, phrasesOf([...names.map(formsOfName), ...spellings].flat()))
  return [
    ...indexFiles(ordered, shard(byShard([...words, ...phrases])), facets),
    { path: 'search/synonyms.json', content: synonymsFile(sections, names, spellings) },
    { path: 'search/vocabulary.json', content: vocabularyFile(sections, names) },
    { path: 'search/filters.json', content: JSON.stringify(offeredChoices(choices, facets)) },
  ]
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

/** What src/search/engine/index-reader.ts reads. */
function indexFiles(sections: Section[], words: ReturnType<typeof shard>, facets: FacetFile): OutputFile[] {
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
    { path: 'pagefind/manifest.json', content: JSON.stringify(list) },
    ...files.map(({ path, content }) => ({ path: folder + path, content })),
  ]
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
