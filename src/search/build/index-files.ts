// Builds every file that the search reads in the browser: the word index, the text of each section, the facets, the
// synonyms, the vocabulary and the filters. Pagefind finds out which sections have which words; the result is written
// here as small JSON files that a browser reads without Pagefind.
import { createHash } from 'node:crypto'
import { close, createIndex } from 'pagefind'
import { formsOfName } from '../../edition/names.ts'
import { filtersPath, indexManifestPath, synonymsPath, vocabularyPath } from '../../paths.ts'
import type { Name } from '../../edition/schema/name.ts'
import { phraseFinder, phraseKey } from '../../text/phrases.ts'
import { phraseTerm } from '../../text/stem.ts'
import { tokenize } from '../../text/tokenize.ts'
import { nameTerm, shardOf, type FilterChoices, type IndexedWord, type IndexManifest, type Section } from '../format.ts'
import { postingsOf, shard, type IndexFile } from './postings.ts'
import { indexPage, wordsOfSection } from './sections.ts'
import { synonymsFile, vocabularyFile } from './suggestions.ts'

/** What the index is made from, beside the sections. */
export interface SearchData {
  names: Name[]
  /** words that have several spellings, a group each: `['defence', 'defense']` */
  spellings: string[][]
  /** a section's values of each facet besides its account and edition: `{ topic: ['china'], period: [] }` */
  facetsOf: (section: Section) => Record<string, string[]>
  /** the filters that readers can set, in the order in which they are shown */
  choices: FilterChoices[]
}

/** A file of the built site: its path from the site’s root, `search/synonyms.json`, and its content. */
export interface OutputFile {
  path: string
  content: string
}

/**
 * Builds all files of the search.
 * @param sections every section that can be found
 * @returns the files, under `pagefind/` and `search/`
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
    { path: fileAt(synonymsPath), content: synonymsFile(sections, names, spellings) },
    { path: fileAt(vocabularyPath), content: vocabularyFile(sections, names) },
    { path: fileAt(filtersPath), content: JSON.stringify(offeredChoices(choices, facets)) },
  ]
}

/** The file of a path: `search/synonyms.json` */
const fileAt = (path: string): string => path.slice(1)

/** Postings of names of several words: an index of single words cannot tell which sections have the whole name. */
function phrasePostings(sections: Section[], names: string[][]): IndexedWord[] {
  const find = phraseFinder(names)
  const postings = new Map<string, number[]>()
  for (const [number, section] of sections.entries()) {
    const found = new Set(wordsOfSection(section).flatMap((words) => [...find(words)]))
    for (const key of found) {
      const own = postings.get(key)
      if (own) own.push(number, 1)
      else postings.set(key, [number, 1])
    }
  }
  return names.flatMap((name): IndexedWord[] => {
    const own = postings.get(phraseKey(name))
    return own ? [[nameTerm(phraseTerm(name)), own]] : []
  })
}

/** Sorts terms by the shard they belong to, then alphabetically. */
const byShard = (terms: IndexedWord[]): IndexedWord[] =>
  terms
    .map((term) => ({ term, key: `${shardOf(term[0])} ${term[0]}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ term }) => term)

async function indexByPagefind(sections: Section[]): Promise<IndexFile[]> {
  // no language is set: Pagefind's own stems would differ from those that the ranking uses
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

/** facet → value → the numbers of the sections that have the value */
type FacetFile = Record<string, Record<string, number[]>>

/** Turns each section's facet values round: from section → values to value → sections. */
function facetPostings(facets: Record<string, string[]>[]): FacetFile {
  const all: FacetFile = {}
  for (const [number, own] of facets.entries())
    for (const [facet, values] of Object.entries(own))
      for (const value of values) ((all[facet] ??= {})[value] ??= []).push(number)
  return all
}

/** The files that src/search/engine/index-reader.ts reads: shards, sections, facets and the manifest. */
function indexFiles(sections: Section[], words: ReturnType<typeof shard>, facets: FacetFile): OutputFile[] {
  const files = [
    ...words.map((content, number) => ({ path: `words/${number}.json`, content: JSON.stringify(content) })),
    ...sections.map((content, number) => ({ path: `section/${number}.json`, content: JSON.stringify(content) })),
    { path: 'facets.json', content: JSON.stringify(facets) },
  ]
  // the folder is named after the content, so that a browser never mixes files of two builds
  const contentHash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 10)
  const folder = `pagefind/${contentHash}/`
  const manifest: IndexManifest = {
    folder: `/${folder}`,
    sections: sections.length,
    words: words.map(([first]) => shardOf(first?.[0] ?? '')),
  }
  return [
    { path: fileAt(indexManifestPath), content: JSON.stringify(manifest) },
    ...files.map(({ path, content }) => ({ path: folder + path, content })),
  ]
}

/** Those of some names that have several words, split into words, without duplicates. */
const phrasesOf = (forms: string[]): string[][] =>
  [...new Set(forms.map((form) => tokenize(form).join(' ')))]
    .map((key) => key.split(' '))
    .filter(({ length }) => length > 1)

/** Leaves out values that no section has, and filters that then offer fewer than two values. */
const offeredChoices = (choices: FilterChoices[], facets: FacetFile): FilterChoices[] =>
  choices
    .map((choice) => ({ ...choice, values: choice.values.filter(([value]) => facets[choice.facet]?.[value]) }))
    .filter(({ values }) => values.length > 1)
