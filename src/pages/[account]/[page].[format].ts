// The references to a page: /hayton/relations-with-china.bib, .ris, .csl.json; and .cite.json, with each of its
// passages in every form.
import type { APIRoute, GetStaticPaths } from 'astro'
import { citationResponse, citationsOf } from '../../citation/files.ts'
import { formats } from '../../citation/items.ts'
import { passagesIn, type Article } from '../../edition/article.ts'
import { loadArticles } from '../../edition/read/articles.ts'
import { accountOf } from '../../edition/read/collections.ts'
import * as site from '../../site.ts'

interface Props {
  article: Article
  format: (typeof formats)[number] | 'cite.json'
}

export const getStaticPaths = (() =>
  loadArticles(process.cwd()).flatMap((article) =>
    [...formats, 'cite.json' as const].map((format) => ({
      params: { account: article.account, page: article.page, format },
      props: { article, format },
    })),
  )) satisfies GetStaticPaths

export const GET: APIRoute<Props> = async ({ props: { article, format } }) => {
  const account = await accountOf(article.account)
  const chapter = { id: article.page, title: article.title }
  if (format !== 'cite.json') return citationResponse(account, { page: chapter }, site, format)
  const passages = passagesIn(article).map(({ id }) => id)
  return Response.json(citationsOf(account, chapter, passages, site))
}
