// The Open Graph image of a page, shown where somebody links to it: /og/home.png, /og/hayton-relations-with-china.png.
import type { APIRoute, GetStaticPaths } from 'astro'
import { accounts, manifest } from '../../edition/read/collections.ts'
import { ogPath } from '../../paths.ts'
import type { Card } from '../../og/card.ts'
import { cardsOf } from '../../og/cards.ts'
import { renderCard } from '../../og/render.ts'

export const getStaticPaths = (async () =>
  cardsOf(await accounts(), await manifest()).map(([path, card]) => ({
    params: { name: /([^/]+)\.png$/.exec(ogPath(path) ?? '')?.[1] },
    props: { card },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) =>
  new Response(await renderCard(card), { headers: { 'Content-Type': 'image/png' } })
