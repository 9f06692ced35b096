// Decodes Pagefind's index into postings (which sections have a word, and how often) and splits them into shards, small
// files that a browser reads without Pagefind.
//
// Why not Pagefind's own browser script: it weighs 72 kB, more than everything else that a first search fetches, and
// must be loaded before the first word can be looked up. The search needs only its postings; engine/rank.ts orders the
// sections by their text.
import { gunzipSync } from 'node:zlib'
import { decode } from 'cborg'
import { z } from 'astro/zod'
import { shardOf, type IndexedWord } from '../format.ts'

/** A file as Pagefind's `getFiles()` returns it. */
export interface IndexFile {
  path: string
  content: Uint8Array
}

/** What Pagefind's files begin with once they are unpacked. */
const signature = 'pagefind_dcd'

/** Positions of a word in a section. A negative number is no position but the weight of those that follow it. */
const places = z.array(z.number().int())
/** of each section: its number (less that of the one before), positions in the text, positions in the title */
const sectionsSchema = z.array(z.tuple([z.number().int(), places, places]))
/** the word, its sections, and variants that are not needed here */
const wordSchema = z.tuple([z.string(), sectionsSchema, z.array(z.unknown())])
/** one file of the index */
const chunkSchema = z.tuple([z.array(wordSchema)])
/** version, the sections' ids, and more that is not needed here */
const metaSchema = z.tuple([z.string().startsWith('1.6.'), z.array(z.tuple([z.string()], z.unknown()))], z.unknown())
/** what is needed of the file about one section */
const fragmentSchema = z.object({ url: z.string() })

/** Highest term frequency that is counted: more occurrences say no more about what a section is about. */
const maxTermFrequency = 3
/** What an occurrence in the title adds to the score of a posting. */
const titleScore = 3
/** Fewest terms in a shard; it then weighs about 3 kB. */
const minTermsPerShard = 250

/**
 * Decodes an index of Pagefind.
 * @param files what Pagefind 1.6 returns from `getFiles()`
 * @returns the addresses of the sections in the order of their numbers; the words with their postings, sorted
 * @throws Error where the format is not that of Pagefind 1.6
 */
export function postingsOf(files: IndexFile[]): { urls: string[]; words: IndexedWord[] } {
  const urls = new Map(
    files
      .filter(({ path }) => path.startsWith('fragment/'))
      .map(({ path, content }) => [
        path.slice('fragment/'.length, -'.pf_fragment'.length),
        check(() => JSON.parse(unpack(content).toString('utf8')), fragmentSchema).url,
      ]),
  )
  const ids = files
    .filter(({ path }) => path.endsWith('.pf_meta'))
    .flatMap(({ content }) => check(() => decode(unpack(content)), metaSchema)[1].map(([id]) => id))
  const words = files
    .filter(({ path }) => path.startsWith('index/'))
    .flatMap(({ content }) => check(() => decode(unpack(content)), chunkSchema)[0])
  return {
    urls: ids.map((id) => urls.get(id) ?? fail()),
    words: words.map(([word, sections]): IndexedWord => [word, scored(sections)]).sort(([a], [b]) => (a < b ? -1 : 1)),
  }
}

/** Postings as the browser reads them: section number, score, section number, score … */
function scored(sections: z.output<typeof sectionsSchema>): number[] {
  let number = 0
  // delta coding: each number is the difference from the one before
  return sections.flatMap(([step, text, title]) => [
    (number += step),
    Math.min(maxTermFrequency, text.filter((place) => place >= 0).length) + (title.length > 0 ? titleScore : 0),
  ])
}

function unpack(content: Uint8Array): Buffer {
  const raw = gunzipSync(content)
  return raw.subarray(0, signature.length).toString('latin1') === signature ? raw.subarray(signature.length) : fail()
}

function check<T>(read: () => unknown, schema: z.ZodType<T>): T {
  const checked = schema.safeParse(read())
  return checked.success ? checked.data : fail()
}

function fail(): never {
  throw new Error(
    'Pagefind’s index is not built as in version 1.6. Compare src/search/build/postings.ts with the new form, or go ' +
      'back to Pagefind 1.6.',
  )
}

/**
 * Splits terms into shards of at least `minTermsPerShard`. Terms with the same shard key stay in one shard.
 * @param terms sorted by shard key (`shardOf`)
 * @returns the shards, each the content of one file
 */
export function shard(terms: IndexedWord[]): IndexedWord[][] {
  const files: IndexedWord[][] = []
  for (const term of terms) {
    const current = files.at(-1)
    const last = current?.at(-1)
    if (current && last && (current.length < minTermsPerShard || shardOf(last[0]) === shardOf(term[0])))
      current.push(term)
    else files.push([term])
  }
  return files
}
