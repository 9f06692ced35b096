// The accounts' own words, folded, the commonest first: what "did you mean" chooses from.
import { getCollection } from 'astro:content'
import type { APIRoute } from 'astro'
import { names } from '../../edition/data.ts'
import { words } from '../../lib/fold.ts'

export const GET: APIRoute = async () => {
  const counts = new Map<string, number>()
  const texts = [...(await getCollection('pages')).map(({ body = '' }) => body.replace(/<[^>]+>|\]\([^)]*\)/g, ' ')), ...names.flatMap(({ name, variants }) => [name, ...variants])]
  for (const word of texts.flatMap(words)) if (/^\p{L}{3,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  // ties by the alphabet, so that two builds give the same bytes
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word)
  return new Response(sorted.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
