// Gives the pages the content from Astro's collections, in the order of its files and in the types of the edition.
// Only pages call these functions; components receive what they need from them.
import { getCollection, getEntry, type CollectionEntry, type CollectionKey } from 'astro:content'
import type { Manifest, PassageRow } from '../manifest.ts'
import type { Account } from '../schema/account.ts'
import type { Name } from '../schema/name.ts'

/** The collections whose entries have an `order`, their place in the file. */
type Ordered = Exclude<CollectionKey, 'pages' | 'originals'>

/** The results of functions without parameters, in a build: thousands of pages ask for the same. */
const made = new Map<() => unknown, unknown>()

/** Calls a function once in a build, and each time in development, where the content changes. */
function once<T>(make: () => T): T {
  if (import.meta.env.DEV) return make()
  if (!made.has(make)) made.set(make, make())
  return made.get(make) as T
}

/** The entries of a collection, sorted as in their file: `getCollection` guarantees no order. */
async function inOrder<C extends Ordered>(collection: C): Promise<CollectionEntry<C>['data'][]> {
  const entries = (await getCollection(collection)) as { data: { order: number } }[]
  return entries.map(({ data }) => data).sort((a, b) => a.order - b.order) as CollectionEntry<C>['data'][]
}

/** The last part of an id: `oil-rig-2014` in `hayton/relations-with-china/oil-rig-2014`. */
const localId = ({ id }: { id: string }): string => id.slice(id.lastIndexOf('/') + 1)

/** The published accounts, those of content/accounts.yaml. */
export const accounts = (): Promise<Account[]> => once(readAccounts)
const readAccounts = () => inOrder('accounts')

/** One account by its key. @throws Error where content/accounts.yaml does not have it */
export async function accountOf(id: string): Promise<Account> {
  const account = (await accounts()).find((candidate) => candidate.id === id)
  if (!account) throw new Error(`content/accounts.yaml has no account "${id}".`)
  return account
}

/** A passage of the collection as a row of the manifest. */
const toRow = ({ account, passage, page, section }: CollectionEntry<'passages'>['data']): PassageRow => ({
  account,
  passage,
  page: localId(page),
  section: localId(section),
})

/** The manifest: which pages, sections and passages there are. */
export const manifest = (): Promise<Manifest> => once(readManifest)
const readManifest = async () => ({
  outline: await inOrder('outline'),
  passages: (await inOrder('passages')).map(toRow),
})

/** The names and abbreviations of content/names.yaml. */
export const names = (): Promise<Name[]> => inOrder('names')

/** A question with the passages that answer it. */
export interface AnsweredQuestion {
  question: string
  answers: { row: PassageRow; says: string }[]
}

/**
 * The questions of content/questions.yaml that are marked for the home page.
 * @throws Error where an answer of theirs names a passage of no published account
 */
export async function homeQuestions(): Promise<AnsweredQuestion[]> {
  const known = new Set((await accounts()).map(({ id }) => id))
  const rowOf = async (reference: { collection: 'passages'; id: string }, question: string) => {
    const row = (await getEntry(reference))?.data
    if (row && known.has(row.account)) return toRow(row)
    throw new Error(
      `content/questions.yaml, "${question}": "${reference.id}" is no passage of the edition. ` +
        'Write account/passage as in content/passages.tsv.',
    )
  }
  const home = (await inOrder('questions')).filter(({ home }) => home)
  return Promise.all(
    home.map(async ({ id, question, answers }) => ({
      question,
      answers: await Promise.all(answers.map(async ({ passage, says }) => ({ row: await rowOf(passage, id), says }))),
    })),
  )
}

/** The CSV text of each figure, as its file has it. */
export const figureTexts = async (): Promise<{ id: string; csv: string }[]> =>
  (await inOrder('figures')).map(({ id, csv }) => ({ id, csv }))

/** The ids of the pages whose original words have been imported: `hayton/relations-with-china`. */
export const originalIds = (): Promise<Set<string>> => once(readOriginalIds)
const readOriginalIds = async (): Promise<Set<string>> =>
  new Set(
    (await inOrder('outline')).filter(({ imported }) => imported).map(({ account, page }) => `${account}/${page}`),
  )

/** The articles in the original words; none where none is imported, since Astro warns about an empty collection. */
export const originals = async (): Promise<CollectionEntry<'originals'>[]> =>
  (await originalIds()).size > 0 ? getCollection('originals') : []
