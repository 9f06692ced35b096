// Makes Pagefind's index small enough for a slow line, and leaves its form as it is.
//
// Out of it goes what this site does not use: where in its section a word stands. The browser reads the sections that promise
// most and ranks them by their text (rank.ts), so that of the index only the sections of a word are needed, and how often each
// has it. The places of all words are two thirds of the index. And it is cut into smaller files, for a search needs
// that of each of its words and no other: Pagefind's own have some 1,200 words each.
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { decode, encode } from 'cborg'
import { z } from 'astro/zod'

export interface IndexFile { path: string; content: Uint8Array }

/** Pagefind's files begin with it when they are unpacked. */
const signature = 'pagefind_dcd'

// a place below zero is no place but the weight of those that follow it
const places = z.array(z.number().int())
const sections = z.array(z.tuple([z.number().int(), places, places]))
const wordSchema = z.tuple([z.string(), sections, z.array(z.tuple([z.string(), sections]))])
const chunkSchema = z.tuple([z.array(wordSchema)])
type Word = z.output<typeof wordSchema>
/** version, sections, the index's files by first and last word, and more that stays as it is */
const metaSchema = z.tuple([z.string(), z.array(z.unknown()), z.array(z.tuple([z.string(), z.string(), z.string()]))], z.unknown())

/** How often a word stands in a section counts up to here: oftener says no more of what the section is about. */
const most = 3
/** Words of a file, at least; about 3 kB in the end. */
const perFile = 250
/** Words that begin alike stand in one file: Pagefind looks for what a word begins in one file only. */
const alike = 2

/**
 * @param files what Pagefind 1.6 gives with `getFiles()`; those that are neither index nor its list are given back as they are
 * @returns all files, the index emptied of places and cut anew; the browser's half of Pagefind reads it as before
 * @throws Error where the index is not built as it was in Pagefind 1.6
 */
export function slimIndex(files: IndexFile[]): IndexFile[] {
  const isChunk = ({ path }: IndexFile) => path.startsWith('index/'), isMeta = ({ path }: IndexFile) => path.endsWith('.pf_meta')
  const words = files.filter(isChunk).flatMap(({ content }) => unpack(content, chunkSchema)[0]).sort(([a], [b]) => (a < b ? -1 : 1)).map(slim)
  const chunks = cut(words).map((list) => {
    const content = pack([list]), hash = `en_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`
    return { list, hash, file: { path: `index/${hash}.pf_index`, content } }
  })
  const meta = files.filter(isMeta).map(({ path, content }) => {
    const [version, all, , ...rest] = unpack(content, metaSchema)
    // a word that nobody wrote falls between the files, and no file is fetched for it
    const list = chunks.map((chunk) => [begin(chunk.list[0]), `${begin(chunk.list.at(-1))}\uffff`, chunk.hash])
    return { path, content: pack([version, all, list, ...rest]) }
  })
  return [...files.filter((file) => !isChunk(file) && !isMeta(file)), ...meta, ...chunks.map(({ file }) => file)]
}

function unpack<T>(content: Uint8Array, schema: z.ZodType<T>): T {
  const raw = gunzipSync(content)
  const read = schema.safeParse(raw.subarray(0, signature.length).toString('latin1') === signature ? decode(raw.subarray(signature.length)) : undefined)
  if (!read.success) throw new Error('Pagefind’s index is not built as in version 1.6. Compare src/search/slim.ts with the new form, or write Pagefind’s files as they come.')
  return read.data
}

const pack = (data: unknown): Buffer => gzipSync(Buffer.concat([Buffer.from(signature), encode(data)]), { level: 9 })

/** Each place by its number in the list: as many, and next to nothing when compressed. */
const slimPlaces = (list: number[]): number[] => list.filter((place, index) => place < 0 || index <= most).map((place, index) => (place < 0 ? place : index))
const slimSections = (list: z.output<typeof sections>) => list.map(([section, text, meta]): typeof list[number] => [section, slimPlaces(text), slimPlaces(meta)])
const slim = ([word, own, variants]: Word): Word => [word, slimSections(own), variants.map(([spelling, list]) => [spelling, slimSections(list)])]

const begin = (word: Word | undefined): string => [...(word?.[0] ?? '')].slice(0, alike).join('')

/** The words in lists of at least `perFile`, those that begin alike together. */
function cut(words: Word[]): Word[][] {
  const lists: Word[][] = []
  for (const word of words) {
    const open = lists.at(-1)
    if (open && (open.length < perFile || begin(open.at(-1)) === begin(word))) open.push(word)
    else lists.push([word])
  }
  return lists
}

/** Which section a file `fragment/*.pf_fragment` is of. */
export function urlOfFragment(content: Uint8Array): string {
  const fragment: unknown = JSON.parse(gunzipSync(content).subarray(signature.length).toString('utf8'))
  return z.object({ url: z.string() }).parse(fragment).url
}
