// A page as Markdown: /hayton/relations-with-china.md; with the original words, where they are imported, before ours.
import { getCollection } from 'astro:content'
import type { APIRoute, GetStaticPaths } from 'astro'
import { accountOf, figures, originals } from '../../edition/read/collections.ts'
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
  const imported = await originals()
  return (await getCollection('pages')).map((entry) => {
    const original = imported.find(({ id }) => id === entry.id)?.body
    return {
      params: requirePageOfFile(entry.filePath),
      props: { title: entry.data.title, restated: entry.body ?? '', ...(original === undefined ? {} : { original }) },
    }
  })
}) satisfies GetStaticPaths

export const GET: APIRoute<Props> = async ({
  params: { account: key = '', page = '' },
  props: { title, restated, original },
}) => {
  const account = await accountOf(key)
  const allFigures = await figures()
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
      allFigures,
    )
  const parts = [...(original === undefined ? [] : [text('original', original)]), text('restated', restated)]
  return new Response(parts.join('\n---\n\n'), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } })
}
