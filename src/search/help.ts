// What helps a query along, each fetched when it is first needed: other forms of the names in it, and the accounts' own words.
import { nearestWord } from '../lib/spelling.ts'
import type { Forms } from '../lib/variants.ts'

const fetched = new Map<string, Promise<Response>>()
async function get(path: string): Promise<Response> {
  const once = fetched.get(path) ?? fetch(path)
  fetched.set(path, once)
  return (await once).clone()
}

/** The names that go by several forms; none where they cannot be had: a search goes without. */
export async function variants(): Promise<Forms[]> {
  try {
    return (await (await get('/search/variants.json')).json()) as Forms[]
  } catch {
    return []
  }
}

/** The query with each of some words put right; undefined where none of them is near a word of the accounts. */
export async function didYouMean(query: string, unknown: string[]): Promise<string | undefined> {
  const vocabulary = await get('/search/words.txt').then((response) => response.text()).then((text) => text.split('\n'), () => [])
  let better = query.toLowerCase()
  for (const word of unknown) {
    const nearest = nearestWord(word, vocabulary)
    if (nearest) better = better.replace(word, nearest)
  }
  return better === query.toLowerCase() ? undefined : better
}
