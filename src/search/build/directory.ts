// Builds the directory: one small file of what an editor has already answered, which the search shows before it has
// looked for a word in any text. Names lead to the passage that says most of them, questions to the passages that
// answer them; of topics, pages, sections and figures it has the titles.
import { brotliCompressSync } from 'node:zlib'
import type { Figure } from '../../edition/figure.ts'
import { pagesOf, passagesOf, type Manifest, type PassageRow } from '../../edition/manifest.ts'
import { glossaryOf } from '../../edition/names.ts'
import type { Account } from '../../edition/schema/account.ts'
import type { Name } from '../../edition/schema/name.ts'
import type { Question } from '../../edition/schema/question.ts'
import type { Topic } from '../../edition/schema/topic.ts'
import { sectionKey } from '../../edition/section-refs.ts'
import { sectionKeysOf } from '../../edition/topics.ts'
import type { Directory, DirectorySection, Section } from '../format.ts'
import { bestPassages, keysOfName } from './best-passages.ts'

/** What the directory is made from, beside the sections’ texts. */
export interface DirectoryData {
  accounts: Account[]
  manifest: Manifest
  names: Name[]
  questions: Question[]
  topics: Topic[]
  figures: Figure[]
}

/** The most that the file may weigh, compressed by brotli, in bytes: it is fetched before the first answer. */
export const maxDirectory = 25_000

/**
 * Makes `search/directory.json`.
 * @param sections those that can be found; where both editions are there, the restated one alone is read
 * @returns JSON, a `Directory`. Where it would weigh more than `maxDirectory`, the rarest names are without a gloss.
 */
export function directoryFile(sections: Section[], data: DirectoryData): string {
  const directory = directoryOf(sections, data)
  const withGlosses = (count: number): string => {
    const names = directory.names.map(([name, forms, gloss, place], index): Directory['names'][number] => [
      name,
      forms,
      index < count ? gloss : '',
      place,
    ])
    return JSON.stringify({ ...directory, names })
  }
  // bisection: `least` glosses fit, or are none; one more than `most` would be more than there are, or does not fit
  let least = 0
  let most = directory.names.length
  while (least < most) {
    const count = Math.ceil((least + most) / 2)
    const fits = brotliCompressSync(withGlosses(count)).length <= maxDirectory
    if (fits && count === directory.names.length) return withGlosses(count)
    if (fits) least = count
    else most = count - 1
  }
  return withGlosses(least)
}

/**
 * The directory, with every gloss. It has no name that no passage has and the page of names does not explain, and
 * nothing of an account that is not published.
 */
export function directoryOf(sections: Section[], data: DirectoryData): Directory {
  const { accounts, manifest, questions, topics, figures } = data
  const numbers = new Map(accounts.map(({ id }, index) => [id, index]))
  /** `hayton/57` → `0/57`; none for an account that is not published */
  const placeOf = (passage: string): string[] => {
    const [account = '', number = ''] = passage.split('/')
    const index = numbers.get(account)
    return index === undefined ? [] : [`${index}/${number}`]
  }
  const outline = accounts.flatMap(({ id }) => pagesOf(manifest, id)).map((page) => sectionsOfPage(page, manifest))
  const sectionNumbers = new Map(outline.flatMap(({ keys }) => keys).map((key, index) => [key, index]))
  return {
    accounts: accounts.map(({ id, short, title }) => [id, short, title]),
    pages: outline.map(({ account, page, title, sections: own }) => [numbers.get(account) ?? 0, page, title, own]),
    names: namesOf(sections, data, placeOf),
    questions: questions.flatMap(({ question, answers }): Directory['questions'] => {
      const own = answers.flatMap(({ passage, says }) =>
        placeOf(passage).map((place): [string, string] => [place, says]),
      )
      return own.length > 0 ? [[question, own]] : []
    }),
    topics: topics.map((topic) => [
      topic.id,
      topic.title,
      topic.gloss,
      sectionKeysOf(topic, manifest).flatMap((key) => sectionNumbers.get(key) ?? []),
    ]),
    figures: figures.flatMap(({ entry }) =>
      placeOf(entry.passage).map((place): [string, string] => [entry.title, place]),
    ),
  }
}

/** A page with its sections as the directory has them; the text before its first heading, if there is any, is one. */
function sectionsOfPage({ account, page, title, sections }: Manifest['outline'][number], manifest: Manifest) {
  const rows = passagesOf(manifest, account, page)
  const opening = rows.some(({ section }) => section === page) ? [{ id: page, title: '' }] : []
  const all = [...opening, ...sections]
  return {
    account,
    page,
    title,
    keys: all.map(({ id }) => sectionKey({ account, page, section: id })),
    sections: all.map(({ id, title }): DirectorySection => [id === page ? '' : id, title, rangesOf(rows, id)]),
  }
}

/** The passages of a section: `33-57 T1`. */
function rangesOf(rows: PassageRow[], section: string): string {
  const ranges: [first: string, last: string][] = []
  for (const { passage } of rows.filter((row) => row.section === section)) {
    const open = ranges.at(-1)
    if (open && /^\d+$/.test(passage) && Number(open[1]) + 1 === Number(passage)) open[1] = passage
    else ranges.push([passage, passage])
  }
  return ranges.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(' ')
}

/** The names, each leading to the passage that says most of it, or else to the page of names. */
function namesOf(
  sections: Section[],
  { names }: DirectoryData,
  placeOf: (passage: string) => string[],
): Directory['names'] {
  const best = bestPassages(sections, names)
  const explained = new Map(glossaryOf(names).map(({ id, entry }) => [entry, `#${id}`]))
  return names
    .map((name) => ({ name, ...best.get(name.id) }))
    .sort((one, other) => (other.sentences ?? 0) - (one.sentences ?? 0))
    .flatMap(({ name, passage }): Directory['names'] => {
      const [place] = passage === undefined ? [] : placeOf(passage)
      const target = place ?? explained.get(name)
      const [own, ...others] = keysOfName(name)
      return own === undefined || target === undefined
        ? []
        : [[name.name, others.join(';'), shortGloss(name.gloss), target]]
    })
}

/** The beginning of a gloss that says who or what it is, without what it adds. */
const shortGloss = (gloss: string): string => gloss.replace(/(?:;|, (?:who|which|whose)\b).*$|\.$/, '')
