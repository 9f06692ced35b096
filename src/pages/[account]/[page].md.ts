// A page as Markdown, /hayton/relations-with-china.md; where the original words are imported, they precede the
// restatement.
import type { APIRoute, GetStaticPaths } from 'astro'
import type { Article } from '../../edition/article.ts'
import { authorOf } from '../../edition/navigation.ts'
import { loadArticles } from '../../edition/read/articles.ts'
import { accountOf, figures } from '../../edition/read/collections.ts'
import { articleMarkdown } from '../../edition/write/markdown.ts'
import { absoluteUrl, editionPath } from '../../paths.ts'
import { origin } from '../../site.ts'

interface Props {
  /** the page, in each edition that is there */
  editions: Article[]
}

export const getStaticPaths = (() => {
  const originals = loadArticles(process.cwd(), 'original')
  return loadArticles(process.cwd()).map((restated) => ({
    params: { account: restated.account, page: restated.page },
    props: { editions: [...originals.filter((one) => isSamePage(one, restated)), restated] },
  }))
}) satisfies GetStaticPaths

const isSamePage = (one: Article, other: Article): boolean => one.account === other.account && one.page === other.page

const textOf = async (article: Article): Promise<string> => {
  const account = await accountOf(article.account)
  const url = absoluteUrl(editionPath(article.account, article.page, article.edition), origin)
  return articleMarkdown(article, { account, author: authorOf(account), url }, await figures())
}

export const GET: APIRoute<Props> = async ({ props: { editions } }) => {
  const texts = await Promise.all(editions.map(textOf))
  return new Response(texts.join('\n---\n\n'), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } })
}
