// The files of citations that the site serves.
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

const types: Record<Format, string> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
}

/** A file that cites an account, or a page of it, together with the work that it restates. */
export function citationResponse(account: Account, place: CitedPart, edition: CitedSite, format: Format): Response {
  const items: CslItem[] = [workItem(account), restatementItem(account, place, edition)]
  return new Response(exportItem(items, format), { headers: { 'Content-Type': types[format] } })
}

/**
 * The work (`work`), the restatement of a page of it (`page`) and of each of its passages (`p57`), in every form:
 * what a “Cite” button asks for.
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
