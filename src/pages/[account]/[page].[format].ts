// The citations of a page, /hayton/relations-with-china.bib, .ris and .csl.json; and .cite.json, which has the
// citations of each of its passages in every style and format, for the citation panel.
import type { APIRoute } from 'astro'
import { citationResponse, citationsOf } from '../../citation/files.ts'
import * as edition from '../../edition/read/collections.ts'
import { formats } from '../../citation/items.ts'
import { pagesOf, passagesOf } from '../../edition/manifest.ts'
import * as site from '../../site.ts'

interface Props {
  title: string
  format: (typeof formats)[number] | 'cite.json'
}

export const getStaticPaths = async () => {
  const manifest = await edition.manifest()
  return (await edition.accounts()).flatMap(({ id }) =>
    pagesOf(manifest, id).flatMap(({ page, title }) =>
      [...formats, 'cite.json' as const].map((format) => ({
        params: { account: id, page, format },
        props: { title, format },
      })),
    ),
  )
}

export const GET: APIRoute<Props> = async ({ params: { account: key = '', page = '' }, props: { title, format } }) => {
  const account = await edition.accountOf(key)
  const chapter = { id: page, title }
  if (format !== 'cite.json') return citationResponse(account, { page: chapter }, site, format)
  const passages = passagesOf(await edition.manifest(), key, page).map(({ passage }) => passage)
  return Response.json(citationsOf(account, chapter, passages, site))
}
