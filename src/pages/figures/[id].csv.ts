// The data of a figure as CSV, unchanged from the content folder: /figures/china-trade.csv.
import type { APIRoute, GetStaticPaths } from 'astro'
import { figureTexts } from '../../edition/read/collections.ts'

export const getStaticPaths = (async () =>
  (await figureTexts()).map(({ id, csv }) => ({ params: { id }, props: { csv } }))) satisfies GetStaticPaths

export const GET: APIRoute<{ csv: string }> = ({ props: { csv } }) =>
  new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
