// Every passage with its addresses and its first words, for programs: /passages.json.
import { getCollection } from 'astro:content'
import type { APIRoute } from 'astro'
import * as edition from '../edition/read/collections.ts'
import { passagePath, requirePageOfFile, shortPath } from '../paths.ts'
import { incipits } from '../edition/write/incipit.ts'

export const GET: APIRoute = async () => {
  const [accounts, manifest, figures] = await Promise.all([edition.accounts(), edition.manifest(), edition.figures()])
  const begins = new Map<string, string>(
    (await getCollection('pages')).flatMap(({ filePath, body = '' }) => {
      const { account } = requirePageOfFile(filePath)
      return [...incipits(body)].map(([passage, words]) => [`${account}/${passage}`, words] as const)
    }),
  )
  const ofAccount = (id: string) =>
    manifest.passages
      .filter(({ account }) => account === id)
      .map(({ passage, page, section }) => {
        const key = `${id}/${passage}`
        return {
          passage,
          page,
          section,
          url: passagePath(id, page, passage),
          short: shortPath(id, passage),
          // a passage that is only a table is known by the table's title
          begins: begins.get(key) || (figures.find(({ entry }) => entry.passage === key)?.entry.title ?? ''),
        }
      })
  // one passage a line: a change shows in a comparison as what it is
  const text = accounts
    .map(
      ({ id }) =>
        `${JSON.stringify(id)}: [\n${ofAccount(id)
          .map((row) => JSON.stringify(row))
          .join(',\n')}\n]`,
    )
    .join(',\n')
  return new Response(`{\n${text}\n}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}
