// Makes the citation files that the site serves: for reference managers, and for the “Cite” buttons.
import {
  restatementItem,
  workItem,
  type Citation,
  type CslItem,
  type CitedSite,
  type CitedPage,
  type CitedPart,
  type formats,
} from './items.ts'
import type { Account } from '../edition/schema/account.ts'
import type { ContentCache } from '../atomic/content-cache.ts'
import { passageId } from '../paths.ts'
import { exportItem } from './export.ts'
import { formatCitation } from './styles.ts'

/**
 * A file that cites a work and its restatement here.
 * @param account the work
 * @param place   the page, or nothing for the account as a whole
 * @param edition the site, as a reference names it
 * @returns the text of the file
 */
export const citationText = (
  account: Account,
  place: CitedPart,
  edition: CitedSite,
  format: (typeof formats)[number],
): string => exportItem([workItem(account), restatementItem(account, place, edition)], format)

/** Stands for the number of a passage in a citation; no title has it. */
const someNumber = '987650123'

/** The citations of a page: its own, one for its passages and one for its tables, with `someNumber` for the number. */
interface PageCitations {
  page: Citation
  passage: Citation
  table?: Citation
}

/**
 * Formats the citations of a page. Those of its passages differ in the number alone, and its own, in the styles, in
 * having none: so one is formatted for all. To format each would take most of the time of a build.
 * @param tables whether it has passages that are tables
 */
function formatPage(account: Account, page: CitedPage, edition: CitedSite, tables: boolean): PageCitations {
  const withNumber = (number: string) => formatCitation(restatementItem(account, { page, passage: number }, edition))
  const passage = withNumber(someNumber)
  const bare = (text: string) => text.replace(` ¶${someNumber}`, '').replace(`#${passageId(someNumber)}`, '')
  const item = restatementItem(account, { page }, edition)
  return {
    page: {
      chicago: bare(passage.chicago),
      apa: bare(passage.apa),
      mla: bare(passage.mla),
      bibtex: exportItem([item], 'bib'),
      ris: exportItem([item], 'ris'),
      csl: item,
    },
    passage,
    ...(tables ? { table: withNumber(`T${someNumber}`) } : {}),
  }
}

/** As `formatPage`, or as it was formatted before. */
function citationsOfPage(
  account: Account,
  page: CitedPage,
  edition: CitedSite,
  cache: ContentCache | undefined,
  tables = false,
): PageCitations {
  const content = JSON.stringify([restatementItem(account, { page, passage: someNumber }, edition), tables])
  const known = cache?.get(content)
  if (known) return JSON.parse(known.toString()) as PageCitations
  const made = formatPage(account, page, edition, tables)
  cache?.set(content, JSON.stringify(made))
  return made
}

/**
 * The citation of a page of a restatement, in every style and format.
 * @param edition the site, as a reference names it
 * @param cache   keeps what has been formatted; left out where nothing is kept
 */
export const citationOfPage = (account: Account, page: CitedPage, edition: CitedSite, cache?: ContentCache): Citation =>
  citationsOfPage(account, page, edition, cache).page

/** Formats an item, or takes it from the cache. */
function citationOf(item: CslItem, account: Account | undefined, cache: ContentCache | undefined): Citation {
  const content = JSON.stringify([item, account?.sentenceCase])
  const known = cache?.get(content)
  if (known) return JSON.parse(known.toString()) as Citation
  const made = formatCitation(item, account)
  cache?.set(content, JSON.stringify(made))
  return made
}

/** The citations of an account as a whole. */
export interface AccountCitations {
  work: Citation
  restatement: Citation
}

const ofAccounts = new WeakMap<Account, AccountCitations>()

/**
 * The citations of a work and of its restatement as a whole, formatted once.
 * @param edition and `cache` as for `citationOfPage`
 */
export function citationsOfAccount(account: Account, edition: CitedSite, cache?: ContentCache): AccountCitations {
  const known = ofAccounts.get(account)
  if (known) return known
  const made = {
    work: citationOf(workItem(account), account, cache),
    restatement: citationOf(restatementItem(account, {}, edition), undefined, cache),
  }
  ofAccounts.set(account, made)
  return made
}

/**
 * The citations that the “Cite” buttons of a page need, in every style and format.
 * @param passages the page's passages, `57`
 * @param edition  the site, as a reference names it
 * @param cache    as for `citationOfPage`
 * @returns the work under `work`, the restatement of the page under `page`, of each passage under `p57`
 */
export function citationsOf(
  account: Account,
  page: CitedPage,
  passages: string[],
  edition: CitedSite,
  cache?: ContentCache,
): Record<string, Citation> {
  const tables = passages.some((passage) => passage.startsWith('T'))
  const made = citationsOfPage(account, page, edition, cache, tables)
  const templates = { passage: JSON.stringify(made.passage), table: JSON.stringify(made.table ?? made.passage) }
  const ofPassage = (passage: string): Citation => {
    const template = passage.startsWith('T') ? templates.table : templates.passage
    return JSON.parse(template.replaceAll(someNumber, passage.replace('T', ''))) as Citation
  }
  return {
    work: citationsOfAccount(account, edition, cache).work,
    page: made.page,
    ...Object.fromEntries(passages.map((passage) => [passageId(passage), ofPassage(passage)])),
  }
}
