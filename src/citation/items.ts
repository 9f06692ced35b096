// What is cited, as data (CSL-JSON): the work that an account is, and our restatement of it, never the one for the
// other.
import { accountPath, pagePath, passagePath } from '../paths.ts'
import { cslName, namesOf, type CslName } from '../edition/authors.ts'
import { authorOf } from '../edition/navigation.ts'
import type { Account } from '../edition/schema/account.ts'

interface CslDate {
  'date-parts': [number[]]
}

/** The fields of CSL-JSON that we write. */
export interface CslItem {
  id: string
  'citation-key': string
  type: Account['type']
  title: string
  author?: CslName[]
  /** of the book that a chapter stands in */
  editor?: CslName[]
  'container-title'?: string
  volume?: string
  issue?: string
  page?: string
  /** of a report */
  number?: string
  publisher?: string
  genre?: string
  issued?: CslDate
  /** what the date is the date of, where it is not that of publication: “last updated” */
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

/** The site as a reference names it. */
export interface CitedSite {
  origin: string
  title: string
  subtitle: string
}

/** What of an account is cited: all of it, a page, or a passage of a page. */
export interface CitedPart {
  page?: { id: string; title: string }
  passage?: string
}

/** A citation in every form that the site offers it in. */
export interface Citation {
  chicago: string
  apa: string
  mla: string
  bibtex: string
  ris: string
  csl: CslItem
}

/** The files that reference managers read, by their endings. */
export const formats = ['bib', 'ris', 'csl.json'] as const

const cslDate = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] })

/** `hayton2015`, `samardjian`: the key of the work, which stays as long as the account's key and year do. */
const workKey = ({ id, date }: Pick<Account, 'id' | 'date'>): string => `${id}${date?.slice(0, 4) ?? ''}`

/** `hayton2015-restated`, `hayton2015-restated-relations-with-china`, `hayton2015-restated-p57` */
export const restatementKey = (account: Account, { page, passage }: CitedPart = {}): string =>
  [workKey(account), 'restated', passage === undefined ? page?.id : `p${passage}`].filter(Boolean).join('-')

/** The work itself, as its author wrote it. */
export const workItem = (account: Account): CslItem => {
  const status = /^last (?:updated|modified)/.exec(account.dated)?.[0]
  const house = account.type === 'webpage' ? 'container-title' : 'publisher'
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
    ...(account.publisher ? { [house]: account.publisher } : {}),
    ...(account.genre ? { genre: account.genre } : {}),
    ...(account.date ? { issued: cslDate(account.date) } : {}),
    ...(status ? { status } : {}),
    ...(account.url ? { URL: account.url } : {}),
    language: 'en',
  }
}

/** The title without what stands after its colon. */
const mainTitle = (title: string): string => title.split(': ')[0] ?? title

/**
 * “Hayton ¶57 restated, “Vietnam and the United States”: 2. Vietnam’s relations with China”. It begins with what no
 * style and no reference manager cuts off: whose it is, and that it is restated. A page that has the account's own
 * title adds nothing to it.
 */
export function restatementTitle(account: Account, { page, passage }: CitedPart = {}): string {
  const work = mainTitle(account.title)
  const part = page && page.title !== work ? `: ${page.title}` : ''
  return `${account.short}${passage === undefined ? '' : ` ¶${passage}`} restated, “${work}”${part}`
}

/** What the restatement restates, in a sentence. */
export const restatementOf = (account: Account): string => {
  const author = authorOf(account)
  const houses = [account.containerTitle, account.publisher].filter((house) => house && house !== author)
  return (
    `Restatement of ${author}, “${account.title}” (${[...houses, account.dated].join(', ')}). The words are ` +
    `those of the edition and not of the original.`
  )
}

/**
 * The restatement here of an account, of a page of it, or of a passage. Its author is the site, so that nobody cites
 * our words as those of the work's author; it has no date, since it is kept up and not issued.
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
    URL: new URL(path, origin).href,
    language: 'en-GB',
    note: restatementOf(account),
    ...(account.author ? { 'original-author': namesOf(account.author).map(cslName) } : {}),
    'original-title': account.title,
    ...(account.date ? { 'original-date': cslDate(account.date) } : {}),
    ...(account.publisher ? { 'original-publisher': account.publisher } : {}),
  }
}
