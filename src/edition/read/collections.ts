// The content as the pages take it: Astro's collections, put back into the order of their files and into the shapes of
// the edition. Only pages ask; what they draw with is handed on.
import { getCollection, getEntry, type CollectionEntry, type CollectionKey } from 'astro:content'
import type { Figure } from '../figure.ts'
import type { Manifest, PassageRow } from '../manifest.ts'
import type { Account } from '../schema/account.ts'
import type { Name } from '../schema/name.ts'

/** The collections whose entries know their place in the file. */
type Ordered = Exclude<CollectionKey, 'pages' | 'originals'>

async function inOrder<C extends Ordered>(collection: C): Promise<CollectionEntry<C>['data'][]> {
  const entries = (await getCollection(collection)) as { data: { order: number } }[]
  return entries.map(({ data }) => data).sort((a, b) => a.order - b.order) as CollectionEntry<C>['data'][]
}

/** What stands after the account in `hayton/oil-rig-2014`. */
const localId = ({ id }: { id: string }): string => id.slice(id.indexOf('/') + 1)

export const accounts = (): Promise<Account[]> => inOrder('accounts')

/** @throws Error for an account that content/accounts.yaml does not have */
export async function accountOf(id: string): Promise<Account> {
  const account = (await accounts()).find((candidate) => candidate.id === id)
  if (!account) throw new Error(`content/accounts.yaml has no account "${id}".`)
  return account
}

const toRow = ({ account, passage, page, section }: CollectionEntry<'passages'>['data']): PassageRow => ({
  account,
  passage,
  page: localId(page),
  section: localId(section),
})

/** Which pages, sections and passages there are. */
export const manifest = async (): Promise<Manifest> => ({
  outline: await inOrder('outline'),
  passages: (await inOrder('passages')).map(toRow),
})

export const names = (): Promise<Name[]> => inOrder('names')

export interface AnsweredQuestion {
  question: string
  answers: { row: PassageRow; says: string }[]
}

/** The questions that readers bring. @throws Error where an answer names a passage that no account has */
export async function questions(): Promise<AnsweredQuestion[]> {
  const known = new Set((await accounts()).map(({ id }) => id))
  const rowOf = async (reference: { collection: 'passages'; id: string }, question: string) => {
    const row = (await getEntry(reference))?.data
    if (row && known.has(row.account)) return toRow(row)
    throw new Error(
      `content/questions.yaml, "${question}": "${reference.id}" is no passage of the edition. ` +
        'Write account/passage as in content/passages.tsv.',
    )
  }
  return Promise.all(
    (await inOrder('questions')).map(async ({ id, question, answers }) => ({
      question,
      answers: await Promise.all(answers.map(async ({ passage, says }) => ({ row: await rowOf(passage, id), says }))),
    })),
  )
}

/** The figures, with their rows. */
export const figures = async (): Promise<Figure[]> =>
  (await inOrder('figures')).map(({ columns, numeric, rows, passage, from, csv: _csv, order: _order, ...entry }) => ({
    entry: { ...entry, passage: passage.id, from: from.map(({ id }) => id) },
    columns,
    numeric,
    rows,
  }))

/** The data of the figures as they are written, by id. */
export const figureTexts = async (): Promise<{ id: string; csv: string }[]> =>
  (await inOrder('figures')).map(({ id, csv }) => ({ id, csv }))

/** The pages whose original words are there too, as `hayton/relations-with-china`. */
export const originalIds = async (): Promise<Set<string>> =>
  new Set(
    (await inOrder('outline')).filter(({ imported }) => imported).map(({ account, page }) => `${account}/${page}`),
  )

/** The articles in the original words. Astro warns of an empty collection, so it is asked only for what is there. */
export const originals = async (): Promise<CollectionEntry<'originals'>[]> =>
  (await originalIds()).size > 0 ? getCollection('originals') : []
