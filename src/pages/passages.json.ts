// /passages.json: every passage with its addresses and its incipit (first words), for programs.
import type { APIRoute } from 'astro'
import { passagesIn } from '../edition/article.ts'
import { loadArticles } from '../edition/read/articles.ts'
import * as edition from '../edition/read/collections.ts'
import { incipit } from '../edition/write/incipit.ts'
import { passagePath, shortPath, withBase } from '../paths.ts'

export const GET: APIRoute = async () => {
  const [accounts, manifest, figures] = await Promise.all([edition.accounts(), edition.manifest(), edition.figures()])
  const begins = new Map<string, string>(
    loadArticles(process.cwd()).flatMap((article) =>
      passagesIn(article).map((passage) => [`${article.account}/${passage.id}`, incipit(passage)] as const),
    ),
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
          url: withBase(passagePath(id, page, passage)),
          short: withBase(shortPath(id, passage)),
          // a passage that is only a table has the title of the table instead
          begins: begins.get(key) || (figures.find(({ entry }) => entry.passage === key)?.entry.title ?? ''),
        }
      })
  // one passage a line, so that a diff shows which passages have changed
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
