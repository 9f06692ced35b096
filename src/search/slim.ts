// Takes out of Pagefind's index what this site does not use: where in its section a word stands.
//
// The browser reads the sections that promise most and ranks them by their text (rank.ts), so that of the index only the
// sections of a word are needed, and how often each has it. The places of all words are two thirds of the index; a reader on a
// slow line would wait for them. Each place is replaced by its number in the list: as many, and next to nothing when compressed.
import { gunzipSync, gzipSync } from 'node:zlib'
import { decode, encode } from 'cborg'
import { z } from 'astro/zod'

/** Pagefind's files begin with it when they are unpacked. */
const signature = 'pagefind_dcd'

// a place below zero is no place but the weight of those that follow it
const places = z.array(z.number().int())
const sections = z.array(z.tuple([z.number().int(), places, places]))
const chunkSchema = z.tuple([z.array(z.tuple([z.string(), sections, z.array(z.tuple([z.string(), sections]))]))])

const slimPlaces = (list: number[]): number[] => list.map((place, index) => (place < 0 ? place : index))
const slimSections = (list: z.output<typeof sections>) => list.map(([section, text, meta]) => [section, slimPlaces(text), slimPlaces(meta)])

/**
 * @param content a file `index/*.pf_index` of Pagefind 1.6, as `getFiles()` gives it
 * @returns the same with the places of its words emptied; the browser's half of Pagefind reads it as before
 * @throws Error where the file is not built as it was in Pagefind 1.6
 */
export function slimIndex(content: Uint8Array): Buffer {
  const raw = gunzipSync(content), head = raw.subarray(0, signature.length)
  const chunk = chunkSchema.safeParse(head.toString('latin1') === signature ? decode(raw.subarray(signature.length)) : undefined)
  if (!chunk.success) throw new Error('Pagefind’s index is not built as in version 1.6. Compare src/search/slim.ts with the new form, or write the files as they come.')
  const slim = chunk.data[0].map(([word, own, variants]) => [word, slimSections(own), variants.map(([spelling, list]) => [spelling, slimSections(list)])])
  return gzipSync(Buffer.concat([head, encode([slim])]), { level: 9 })
}

/** Which section a file `fragment/*.pf_fragment` is of. */
export function urlOfFragment(content: Uint8Array): string {
  const fragment: unknown = JSON.parse(gunzipSync(content).subarray(signature.length).toString('utf8'))
  return z.object({ url: z.string() }).parse(fragment).url
}
