// Makes the citation files that the site serves: for reference managers, and for the “Cite” buttons.
import {
  restatementItem,
  workItem,
  type Citation,
  type CslItem,
  type CitedSite,
  type CitedPart,
  type formats,
} from './items.ts'
import type { Account } from '../edition/schema/account.ts'
import { exportItem } from './export.ts'
import { formatCitation } from './styles.ts'

type Format = (typeof formats)[number]

/** The media type of each format. */
const types: Record<Format, string> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
}

/**
 * A file that cites a work and its restatement here.
 * @param account the work
 * @param place   the page, or nothing for the account as a whole
 * @param edition the site, as a reference names it
 * @returns a response with the file's media type, for an Astro endpoint
 */
export function citationResponse(account: Account, place: CitedPart, edition: CitedSite, format: Format): Response {
  const items: CslItem[] = [workItem(account), restatementItem(account, place, edition)]
  return new Response(exportItem(items, format), { headers: { 'Content-Type': types[format] } })
}

/**
 * The citations that the “Cite” buttons of a page need, in every style and format.
 * @param passages the page's passages, `57`
 * @param edition  the site, as a reference names it
 * @returns the work under `work`, the restatement of the page under `page`, of each passage under `p57`
 */
export function citationsOf(
  account: Account,
  page: { id: string; title: string },
  passages: string[],
  edition: CitedSite,
): Record<string, Citation> {
  const named: [string, Citation][] = [
    ['work', formatCitation(workItem(account), account)],
    ['page', formatCitation(restatementItem(account, { page }, edition))],
    ...passages.map((passage): [string, Citation] => [
      `p${passage}`,
      formatCitation(restatementItem(account, { page, passage }, edition)),
    ]),
  ]
  return Object.fromEntries(named)
}
