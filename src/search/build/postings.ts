// Reads in Pagefind's index which sections have a word and how much of it, and cuts it into files that a browser reads
// without Pagefind.
//
// Pagefind's own half for the browser weighs 72 kB, more than everything else that a first search fetches, and has to
// be there before the first word can be looked up. What the search asks of it is a list: rank.ts orders the sections
// by their text.
import { gunzipSync } from 'node:zlib'
import { decode } from 'cborg'
import { z } from 'astro/zod'
import { shardOf, type IndexedWord } from '../format.ts'

export interface IndexFile {
  path: string
  content: Uint8Array
}

/** Pagefind's files begin with it when they are unpacked. */
const signature = 'pagefind_dcd'

// a place below zero is no place but the weight of those that follow it
const places = z.array(z.number().int())
const sectionsSchema = z.array(z.tuple([z.number().int(), places, places]))
const wordSchema = z.tuple([z.string(), sectionsSchema, z.array(z.unknown())])
const chunkSchema = z.tuple([z.array(wordSchema)])
/** version, the sections' ids, and more that is not needed here */
const metaSchema = z.tuple([z.string().startsWith('1.6.'), z.array(z.tuple([z.string()], z.unknown()))], z.unknown())
const fragmentSchema = z.object({ url: z.string() })

/** How often a word stands in a section counts up to here: oftener says no more of what the section is about. */
const maxTermFrequency = 3
/** What it counts for that the title has it. */
const titleScore = 3
/** Words of a file, at least; about 3 kB in the end. */
const minTermsPerShard = 250

/**
 * @param files what Pagefind 1.6 gives with `getFiles()`
 * @returns the addresses of the sections in the order of their numbers; the words, sorted
 * @throws Error where the index is not built as it was in Pagefind 1.6
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

function scored(sections: z.output<typeof sectionsSchema>): number[] {
  let number = 0
  // each section's number says how far it is behind the one before
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
 * Terms in files of at least `perFile`; those of one key stand in one file.
 * @param terms sorted by their keys
 */
export function shard(terms: IndexedWord[]): IndexedWord[][] {
  const files: IndexedWord[][] = []
  for (const term of terms) {
    const open = files.at(-1)
    const last = open?.at(-1)
    if (open && last && (open.length < minTermsPerShard || shardOf(last[0]) === shardOf(term[0]))) open.push(term)
    else files.push([term])
  }
  return files
}
