// What is cited, as CSL-JSON data: the original work, and the restatement of it on this site. The two are always
// separate items, so that nobody cites the one for the other.
import { absoluteUrl, accountPath, pagePath, passagePath } from '../paths.ts'
import { cslName, namesOf, type CslName } from '../edition/authors.ts'
import { authorOf } from '../edition/navigation.ts'
import type { Account } from '../edition/schema/account.ts'

/** A date in CSL-JSON: `[[2015, 11]]`. */
interface CslDate {
  'date-parts': [number[]]
}

/**
 * The fields of CSL-JSON that the site writes.
 * Source: https://docs.citationstyles.org/en/stable/specification.html
 */
export interface CslItem {
  id: string
  'citation-key': string
  type: Account['type']
  title: string
  author?: CslName[]
  /** the editors of the book that contains a chapter */
  editor?: CslName[]
  'container-title'?: string
  volume?: string
  issue?: string
  page?: string
  /** the number of a report */
  number?: string
  publisher?: string
  genre?: string
  issued?: CslDate
  /** what the date means where it is not that of publication: “last updated” */
  status?: string
  /** which passage of the work: `¶57` */
  section?: string
  URL?: string
  language: string
  note?: string
  'original-author'?: CslName[]
  'original-title'?: string
  'original-date'?: CslDate
  'original-publisher'?: string
}

/** The site as a reference names it; `origin` is where it is served. */
export interface CitedSite {
  origin: string
  title: string
  subtitle: string
}

/** A page of an account. */
export interface CitedPage {
  id: string
  title: string
}

/** The part of an account that is cited: all of it (empty), a page, or a passage of a page. */
export interface CitedPart {
  page?: CitedPage
  passage?: string
}

/** A citation in every style and format that the site offers. */
export interface Citation {
  chicago: string
  apa: string
  mla: string
  bibtex: string
  ris: string
  csl: CslItem
}

/** The formats that reference managers read, by their file extensions. */
export const formats = ['bib', 'ris', 'csl.json'] as const

/** An ISO date, whole or without day or month, as CSL-JSON. */
const cslDate = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] })

/** The citation key of the work, `hayton2015` or `samardjian`: it depends only on the account's key and year. */
const workKey = ({ id, date }: Pick<Account, 'id' | 'date'>): string => `${id}${date?.slice(0, 4) ?? ''}`

/**
 * The citation key of the restatement of an account, a page or a passage: `hayton2015-restated`,
 * `hayton2015-restated-relations-with-china`, `hayton2015-restated-p57`.
 */
export const restatementKey = (account: Account, { page, passage }: CitedPart = {}): string =>
  [workKey(account), 'restated', passage === undefined ? page?.id : `p${passage}`].filter(Boolean).join('-')

/** The item of the work itself, as its author published it. */
export const workItem = (account: Account): CslItem => {
  const status = /^last (?:updated|modified)/.exec(account.dated)?.[0]
  const publisherField = account.type === 'webpage' ? 'container-title' : 'publisher'
  const { containerTitle, editor, volume, issue, number, pages } = account
  return {
    id: workKey(account),
    'citation-key': workKey(account),
    type: account.type,
    title: account.title,
    ...(account.author ? { author: namesOf(account.author).map(cslName) } : {}),
    ...(editor ? { editor: namesOf(editor).map(cslName) } : {}),
    ...(containerTitle ? { 'container-title': containerTitle } : {}),
    ...(volume ? { volume } : {}),
    ...(issue ? { issue } : {}),
    ...(number ? { number } : {}),
    ...(pages ? { page: pages.replaceAll('–', '-') } : {}),
    ...(account.publisher ? { [publisherField]: account.publisher } : {}),
    ...(account.genre ? { genre: account.genre } : {}),
    ...(account.date ? { issued: cslDate(account.date) } : {}),
    ...(status ? { status } : {}),
    ...(account.url ? { URL: account.url } : {}),
    language: 'en',
  }
}

/** A title without its subtitle, the part after the colon. */
const mainTitle = (title: string): string => title.split(': ')[0] ?? title

/**
 * The title of a restatement: “Hayton ¶57 restated, “Vietnam and the United States”: 2. Vietnam’s relations with
 * China”. It begins with what no style or reference manager may cut off: whose work it is, and that it is restated. A
 * page with the same title as the account is not named.
 */
export function restatementTitle(account: Account, { page, passage }: CitedPart = {}): string {
  const work = mainTitle(account.title)
  const part = page && page.title !== work ? `: ${page.title}` : ''
  return `${account.short}${passage === undefined ? '' : ` ¶${passage}`} restated, “${work}”${part}`
}

/** Two sentences for the note of a restatement: which work it restates, and that the words are not the author's. */
export const restatementOf = (account: Account): string => {
  const author = authorOf(account)
  const houses = [account.containerTitle, account.publisher].filter((house) => house && house !== author)
  return (
    `Restatement of ${author}, “${account.title}” (${[...houses, account.dated].join(', ')}). The words are ` +
    `those of the edition and not of the original.`
  )
}

/**
 * The item of the restatement of an account, a page or a passage. Its author is the site, so that nobody cites our
 * words as those of the work's author. It has no date, since it is maintained continuously and not issued once.
 */
export const restatementItem = (account: Account, part: CitedPart, { origin, title, subtitle }: CitedSite): CslItem => {
  const { page, passage } = part
  const key = restatementKey(account, part)
  const path = !page
    ? accountPath(account.id)
    : passage === undefined
      ? pagePath(account.id, page.id)
      : passagePath(account.id, page.id, passage)
  return {
    id: key,
    'citation-key': key,
    type: 'webpage',
    title: restatementTitle(account, part),
    author: [{ literal: title }],
    'container-title': `${title}: ${subtitle}`,
    ...(passage === undefined ? {} : { section: `¶${passage}` }),
    URL: absoluteUrl(path, origin),
    language: 'en-GB',
    note: restatementOf(account),
    ...(account.author ? { 'original-author': namesOf(account.author).map(cslName) } : {}),
    'original-title': account.title,
    ...(account.date ? { 'original-date': cslDate(account.date) } : {}),
    ...(account.publisher ? { 'original-publisher': account.publisher } : {}),
  }
}
