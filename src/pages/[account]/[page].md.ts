// A page as Markdown: /hayton/relations-with-china.md; with the original words, where they are imported, before ours.
import { getCollection } from 'astro:content'
import type { APIRoute, GetStaticPaths } from 'astro'
import { accountOf, figures } from '../../edition/read/data.ts'
import { editionPath, requirePageOfFile } from '../../paths.ts'
import { authorOf } from '../../edition/navigation.ts'
import { articleMarkdown } from '../../edition/write/markdown.ts'
import { origin } from '../../site.ts'

interface Props {
  title: string
  restated: string
  original?: string
}

export const getStaticPaths = (async () => {
  const originals = __ORIGINALS__ ? await getCollection('originals') : []
  return (await getCollection('pages')).map((entry) => {
    const original = originals.find(({ id }) => id === entry.id)?.body
    return {
      params: requirePageOfFile(entry.filePath),
      props: { title: entry.data.title, restated: entry.body ?? '', ...(original === undefined ? {} : { original }) },
    }
  })
}) satisfies GetStaticPaths

export const GET: APIRoute<Props> = ({
  params: { account: key = '', page = '' },
  props: { title, restated, original },
}) => {
  const account = accountOf(key)
  const text = (edition: 'restated' | 'original', body: string) =>
    articleMarkdown(
      body,
      {
        title,
        account,
        author: authorOf(account),
        url: new URL(editionPath(key, page, edition), origin).href,
        edition,
      },
      figures,
    )
  const parts = [...(original === undefined ? [] : [text('original', original)]), text('restated', restated)]
  return new Response(parts.join('\n---\n\n'), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } })
}
