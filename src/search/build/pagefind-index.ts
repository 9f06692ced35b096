// Builds Pagefind's index by its Node API (https://pagefind.app/docs/node-api/): a record for each section.
import { close, createIndex } from 'pagefind'
import { firstEntryTag, pagefindFolder } from '../../paths.ts'
import { plainTerms, wordsOfTerms } from '../../text/index-terms.ts'
import { phraseFinder, phraseKey } from '../../text/phrases.ts'
import { indexTerm, phraseTerm } from '../../text/stem.ts'
import { contentWords, stopWords } from '../../text/stop-words.ts'
import { openIndex, setBundle, sortKey, type PagefindBundle } from '../pagefind.ts'
import type { Part, Section } from '../format.ts'
import type { OutputFile } from './output-file.ts'
import { servePagefind } from './node-bundle.ts'
import { wordsOfSection } from './sections.ts'

/**
 * Of what Pagefind writes, what the site does not use: interfaces, its worker, its engine without a language, and the
 * texts of the records, which have no diacritics. They weigh half a megabyte, and a file a section.
 */
const unused = /-ui\.|highlight|worker|wasm\.unknown|^fragment\//

/** An index as it was built. */
export interface BuiltIndex {
  /** Pagefind’s ids of the sections, in the order of their numbers: `en_c1471e9` */
  ids: string[]
  files: OutputFile[]
}

/**
 * Builds the index.
 * @param sections in the order of their numbers
 * @param facetsOf the values of each filter that a section has
 * @param names    names of several words, each as its normalised words: an index of single words cannot tell which
 *                 sections have the whole name, so it has the name as a word of its own, too
 * @throws Error where Pagefind refuses a section
 */
export async function buildIndex(
  sections: readonly Section[],
  facetsOf: (section: Section) => Record<string, string[]>,
  names: readonly string[][],
): Promise<BuiltIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' })
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  const find = phraseFinder(names)
  const terms = new Map(names.map((name) => [phraseKey(name), phraseTerm(name)]))
  try {
    for (const [number, section] of sections.entries()) {
      const itsTerms = section.parts.flatMap(({ terms = '' }) => plainTerms(terms))
      const found = new Set([...wordsOfSection(section), ...itsTerms].flatMap((words) => [...find(words)]))
      const phrases = [...found].map((key) => terms.get(key) ?? '')
      const record = recordOf(section, phrases)
      const added = await index.addCustomRecord({
        ...record,
        content: repeated(record.content, copiesFor(sections.length)),
        filters: facetsOf(section),
        // with as many digits for all, the order of the texts is that of the numbers
        sort: { [sortKey]: number.toString().padStart(6, '0') },
      })
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${section.url}: ${added.errors.join('; ')}`)
    }
    const { files, errors: failed } = await index.getFiles()
    if (failed.length > 0) throw new Error(`Pagefind gave no files: ${failed.join('; ')}`)
    return {
      ids: await idsIn(files),
      files: files
        .filter(({ path }) => !unused.test(path))
        .map(({ path, content }) => ({ path: pagefindFolder.slice(1) + path, content })),
    }
  } finally {
    await close()
  }
}

/** Oftener than so many times a word is not indexed: it would say no more of what a section is about. */
const most = 3

/**
 * A section as it is indexed: its words, normalised as those of a query are. Pagefind folds diacritics itself, but not
 * đ (Pagefind #1210) nor the separators of thousands. Stop words are left out: nobody finds a section by them. The
 * order of the words is nothing to the search, which reads the text of a section where it counts; in alphabetical
 * order, and none of them too often, the index is a fifth smaller.
 * @param phrases names of several words that the section has, each as one term
 */
export const recordOf = ({ url, titlePath, parts }: Section, phrases: readonly string[]) => ({
  url,
  language: 'en',
  content: clipped([...parts.flatMap(wordsOfPart), ...phrases]).join(' '),
  meta: { title: indexed(titlePath).join(' ') },
})

/** Words in alphabetical order, each at most `most` times. */
const clipped = (words: string[]): string[] => words.toSorted().filter((word, index, all) => word !== all[index - most])

/**
 * How often each word of a record is indexed. Pagefind fills a file of the index with twenty thousand occurrences. Of
 * words as they stand in a record that makes 26 kB, which a search fetches for each of its words; with twelve copies of
 * each, which compress to little more, 7 kB, and with five 10 kB. Each copy costs time, which tells in a large edition.
 * @param sections how many records there are
 */
const copiesFor = (sections: number): number => (sections < 1000 ? 12 : 5)
const repeated = (content: string, copies: number): string =>
  content
    .split(' ')
    .flatMap((word) => Array<string>(copies).fill(word))
    .join(' ')

const wordsOfPart = ({ text, terms = '' }: Part): string[] => [
  ...indexed(text),
  ...wordsOfTerms(terms)
    .filter((word) => !stopWords.has(word))
    .map(indexTerm),
]

const indexed = (text: string): string[] => contentWords(text).map(indexTerm)

/** Asks the index itself for the ids, as the browser does: its files are Pagefind’s own affair. */
async function idsIn(files: readonly { path: string; content: Uint8Array }[]): Promise<string[]> {
  const byPath = new Map(files.map(({ path, content }) => [path, new Uint8Array(content)]))
  servePagefind((path) => byPath.get(path))
  const program = Buffer.from(byPath.get('pagefind.js') ?? []).toString('base64')
  setBundle(() => import(`data:text/javascript;base64,${program}`) as Promise<PagefindBundle>)
  return (await openIndex(firstEntryTag)).ids
}
