// The picture of a page for those who link to it: /og/home.png, /og/hayton-relations-with-china.png.
import type { APIRoute, GetStaticPaths } from 'astro'
import * as edition from '../../edition/read/collections.ts'
import { accountPath, ogPath, pagePath } from '../../paths.ts'
import { passageRange, passagesOf } from '../../edition/manifest.ts'
import { authorOf } from '../../edition/navigation.ts'
import { draw, type Card } from '../../og/draw.ts'
import { render } from '../../og/render.ts'
import { subtitle, title } from '../../site.ts'

const foot = `${title}: ${subtitle}`
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

async function cards(): Promise<[path: string, card: Card][]> {
  const accounts = await edition.accounts()
  const manifest = await edition.manifest()
  const chapters = manifest.outline.map(async ({ account: key, page, title }): Promise<[string, Card]> => {
    const account = await edition.accountOf(key)
    const line = passageRange(passagesOf(manifest, key, page))
    return [pagePath(key, page), { kicker: account.short, title, line, colour: account.colour, foot }]
  })
  return [
    [
      '/',
      {
        kicker: '',
        title,
        line: 'Four accounts, to read, search, link to and cite',
        foot: accounts.map(({ short }) => short).join(' · '),
      },
    ],
    [
      '/about/',
      { kicker: '', title: 'About this edition', line: 'What a restatement is, and how all of it is checked', foot },
    ],
    ['/names/', { kicker: '', title: 'Names and abbreviations', line: 'What the four accounts mean by them', foot }],
    ['/search/', { kicker: '', title: 'Search', line: 'Words, names and years, down to the passage', foot }],
    ...accounts.map((account): [string, Card] => [
      accountPath(account.id),
      { kicker: authorOf(account), title: account.title, line: capital(account.dated), colour: account.colour, foot },
    ]),
    ...(await Promise.all(chapters)),
  ]
}

export const getStaticPaths = (async () =>
  (await cards()).map(([path, card]) => ({
    params: { name: /([^/]+)\.png$/.exec(ogPath(path) ?? '')?.[1] },
    props: { card },
  }))) satisfies GetStaticPaths

// a build runs in the project's folder; this file, by then, is part of a bundle somewhere else
export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) =>
  new Response(await render(draw(card), process.cwd()), { headers: { 'Content-Type': 'image/png' } })
