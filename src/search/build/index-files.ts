// Builds every file that the search reads in the browser: Pagefind's index, the text of each section, the synonyms, the
// vocabulary and the filters.
import type { Name } from '../../edition/schema/name.ts'
import { formsOfName } from '../../edition/names.ts'
import { directoryPath, filtersPath, restatedUrl, sectionTextPath, synonymsPath, vocabularyPath } from '../../paths.ts'
import { tokenize } from '../../text/tokenize.ts'
import type { FilterChoices, Section } from '../format.ts'
import type { OutputFile } from './output-file.ts'
import { buildIndex } from './pagefind-index.ts'
import { directoryFile, type DirectoryData } from './directory.ts'
import { synonymsFile, vocabularyFile } from './suggestions.ts'

/** What the index is made from, beside the sections. */
export interface SearchData {
  names: Name[]
  /** words that have several spellings, a group each: `['defence', 'defense']` */
  spellings: string[][]
  /** words that stand for each other in a query, a group each: `['arms', 'weapons']` */
  wordGroups: string[][]
  /** a section's values of each facet besides its account and edition: `{ topic: ['china'], period: [] }` */
  facetsOf: (section: Section) => Record<string, string[]>
  /** the filters that readers can set, in the order in which they are shown */
  choices: FilterChoices[]
  /** what the directory is made from; without it none is written */
  directory?: DirectoryData
}

/**
 * Builds all files of the search.
 * @param given every section that can be found
 * @returns the files, under `pagefind/` and `search/`
 * @throws Error where there is no section, or where Pagefind refuses one
 */
export async function searchFiles(given: Section[], data: SearchData): Promise<OutputFile[]> {
  const { spellings, facetsOf, choices, directory } = data
  if (given.length === 0) throw new Error('The search index is empty: the edition has no section with a text.')
  const sections = inPairs(given)
  const facets = sections.map((section): Record<string, string[]> => ({
    account: [section.account],
    edition: [section.edition],
    ...facetsOf(section),
  }))
  const offered = offeredChoices(choices, facets)
  // a filter that is not offered would be a file that is fetched for nothing
  const filtersOf = new Map(
    sections.map((section, number) => [
      section,
      Object.fromEntries(offered.map(({ facet }) => [facet, facets[number]?.[facet] ?? []])),
    ]),
  )
  const names = phrasesOf([...data.names.map(formsOfName), ...spellings].flat())
  const index = await buildIndex(sections, (section) => filtersOf.get(section) ?? {}, names)
  return [
    ...index.files,
    ...sections.map((section, number) => ({
      path: fileAt(sectionTextPath(index.ids[number] ?? '')),
      content: JSON.stringify(section),
    })),
    { path: fileAt(synonymsPath), content: synonymsFile(sections, data.names, spellings, data.wordGroups) },
    ...(directory ? [{ path: fileAt(directoryPath), content: directoryFile(sections, directory) }] : []),
    { path: fileAt(vocabularyPath), content: vocabularyFile(sections, data.names) },
    { path: fileAt(filtersPath), content: JSON.stringify(offered) },
  ]
}

/** The file of a path: `search/synonyms.json` */
const fileAt = (path: string): string => path.slice(1)

/** Those of some names that have several words, split into words, without duplicates. */
const phrasesOf = (forms: string[]): string[][] =>
  [...new Set(forms.map((form) => tokenize(form).join(' ')))]
    .map((key) => key.split(' '))
    .filter(({ length }) => length > 1)

/** Sections in an order in which each of the original words follows its restatement: the search counts them once. */
const inPairs = (sections: readonly Section[]): Section[] => {
  const byPlace = Map.groupBy(sections, ({ url }) => restatedUrl(url))
  return [...byPlace.values()].flatMap((pair) => pair.sort((one, other) => (one.edition < other.edition ? 1 : -1)))
}

/** Leaves out values that no section has, and filters that then offer fewer than two values. */
function offeredChoices(choices: FilterChoices[], facets: readonly Record<string, string[]>[]): FilterChoices[] {
  const had = new Set(facets.flatMap((own) => Object.entries(own).flatMap(([facet, of]) => of.map(keyOf(facet)))))
  return choices
    .map((choice) => ({ ...choice, values: choice.values.filter(([value]) => had.has(keyOf(choice.facet)(value))) }))
    .filter(({ values }) => values.length > 1)
}

const keyOf = (facet: string) => (value: string) => `${facet} ${value}`
