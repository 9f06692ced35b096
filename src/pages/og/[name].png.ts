// The picture of a page for those who link to it: /og/home.png, /og/hayton-relations-with-china.png.
import type { APIRoute, GetStaticPaths } from 'astro'
import { accounts, accountOf, manifest } from '../../edition/read/data.ts'
import { accountPath, ogPath, pagePath } from '../../paths.ts'
import { passageRange, passagesOf } from '../../edition/manifest.ts'
import { authorOf } from '../../edition/navigation.ts'
import { draw, type Card } from '../../og/draw.ts'
import { render } from '../../og/render.ts'
import { subtitle, title } from '../../site.ts'

const foot = `${title}: ${subtitle}`
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const cards: [path: string, card: Card][] = [
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
  ...manifest.outline.map(({ account, page, title }): [string, Card] => [
    pagePath(account, page),
    {
      kicker: accountOf(account).short,
      title,
      line: passageRange(passagesOf(manifest, account, page)),
      colour: accountOf(account).colour,
      foot,
    },
  ]),
]

export const getStaticPaths = (() =>
  cards.map(([path, card]) => ({
    params: { name: /([^/]+)\.png$/.exec(ogPath(path) ?? '')?.[1] },
    props: { card },
  }))) satisfies GetStaticPaths

// a build runs in the project's folder; this file, by then, is part of a bundle somewhere else
export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) =>
  new Response(await render(draw(card), process.cwd()), { headers: { 'Content-Type': 'image/png' } })
