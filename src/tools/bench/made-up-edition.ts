// Makes up editions of any length in the shape of this one: articles with notes, tables, charts, sources, names and
// links, and every data file that goes with them (as JSON, which is YAML too). On these the growth of a build is
// measured. The same number of pages gives the same bytes on any machine.
import {
  accountPath,
  citationFile,
  figureDataPath,
  markdownPath,
  pagePath,
  passagePath,
  searchPath,
  sectionPath,
  shortPath,
} from '../../paths.ts'
import { random, sentence, wordAt } from '../measure/synthetic.ts'

/** A file of the edition: its path from the project's root and its text. */
export interface ContentFile {
  path: string
  text: string
}

/** What an article has, as in this edition: 24 pages, 247 passages, 223 notes, 21 figures, 556 names. */
const shape = {
  sections: 3,
  passages: 7,
  wordsOfPassage: 125,
  wordsOfNote: 35,
  /** pages with a figure, of ten */
  figures: 8,
  /** names of an edition of 24 pages; they grow as the square root of the text, as Heaps' law has it */
  names: 556,
} as const

/** Pages of an account, except that the first has more than a hundred where there are so many. */
const pagesOfAccount = 30
const pagesOfLongAccount = 120

/** A number as small letters, `a` to `z`, `ba` …: the key of an account has no figures. */
const letters = (number: number): string =>
  (number >= 26 ? letters(Math.floor(number / 26)) : '') + String.fromCharCode(97 + (number % 26))

/** The number of pages of each account. @param pages those of all accounts */
function accountSizes(pages: number): number[] {
  if (pages <= 2 * pagesOfLongAccount) return Array.from({ length: 4 }, () => Math.ceil(pages / 4))
  const sizes = [pagesOfLongAccount]
  for (let left = pages - pagesOfLongAccount; left > 0; left -= pagesOfAccount)
    sizes.push(Math.min(pagesOfAccount, left))
  return sizes
}

interface MadePage {
  account: string
  page: string
  title: string
  sections: { id: string; title: string }[]
  passages: { number: number; section: string }[]
}

const columns = ['Year', 'Exports', 'Imports']

/**
 * The content of a made-up edition.
 * @param count   how many reading pages it has; a multiple of four up to 240
 * @param periods the text of this edition's periods.yaml, which any edition can have
 * @returns every file below content/
 */
export function madeUpEdition(count: number, periods: string): ContentFile[] {
  const next = random(count)
  const words = (length: number) => Array.from({ length }, () => wordAt(next()))
  const phrase = (length: number) => sentence(words(length))
  const names = makeNames(Math.round(shape.names * Math.sqrt(count / 24)), phrase)
  const pages = outlineOf(count, phrase)
  const figures = pages.filter((_, index) => index % 10 < shape.figures)
  const text = (length: number) => {
    const name = () => names[Math.floor(next() ** 2 * names.length)]
    return Array.from({ length: Math.round(length / 15) }, (_, index) => {
      const said = name()
      const abbreviation = said?.abbreviations?.[0]
      const named = index % 2 === 0 ? ` ${abbreviation ?? said?.name}` : ` in ${1945 + Math.floor(next() * 75)}`
      return `${phrase(14)}${named}.`
    }).join(' ')
  }
  const articles = pages.map((page, index): ContentFile => {
    const order = String(pages.filter(({ account }) => account === page.account).indexOf(page) + 1).padStart(2, '0')
    const source = index % 2 === 0 ? ['<Source id="book" />'] : []
    const other = pages[Math.floor(next() * pages.length)] ?? page
    const link = `[¶${other.passages[0]?.number}](/${other.account}/${other.page}/#p${other.passages[0]?.number})`
    const passage = ({ number }: { number: number }, place: number) =>
      [
        `¶${number} ${text(shape.wordsOfPassage)}`,
        ...(place === 0 ? source : []),
        ...(place === 1 && figures.includes(page) ? [`<Figure id="figure-${index}" />`] : []),
        ...(place < shape.passages - 1 ? [`<Note kind="context">${text(shape.wordsOfNote)} See ${link}.</Note>`] : []),
      ].join('\n\n')
    const opening = { id: page.page, title: '' }
    const body = [opening, ...page.sections].flatMap(({ id, title }) => [
      ...(title ? [`## ${title}`] : []),
      ...page.passages.flatMap((one, place) => (one.section === id ? [passage(one, place)] : [])),
    ])
    const matter = JSON.stringify({
      title: page.title,
      summary: `${text(30)}`,
      sections: Object.fromEntries(page.sections.map(({ id }) => [id, text(30)])),
    })
    return {
      path: `content/${page.account}/${order}-${page.page}.mdx`,
      text: `---\n${matter}\n---\n\n${body.join('\n\n')}\n`,
    }
  })
  const accounts = [...new Set(pages.map(({ account }) => account))]
  const yaml = (name: string, data: unknown): ContentFile => ({
    path: `content/${name}`,
    text: JSON.stringify(data, null, 1),
  })
  return [
    ...articles,
    yaml('accounts.yaml', accounts.map(accountEntry)),
    yaml('names.yaml', names),
    yaml('spellings.yaml', [
      ['defence', 'defense'],
      ['programme', 'program'],
    ]),
    yaml('word-groups.yaml', [
      ['arms', 'weapons'],
      ['pact', 'treaty'],
    ]),
    yaml('index-terms.yaml', indexTermsOf(pages, phrase)),
    yaml('topics.yaml', topicsOf(pages, phrase)),
    yaml('questions.yaml', questionsOf(pages, phrase)),
    yaml(
      'figures/figures.yaml',
      figures.map((page) => figureEntry(page, pages.indexOf(page), phrase)),
    ),
    ...figures.map((page) => ({
      path: `content/figures/figure-${pages.indexOf(page)}.csv`,
      text: [columns.join(','), ...[2001, 2005, 2010].map((year) => `${year},${Math.round(next() * 90)},7`), ''].join(
        '\n',
      ),
    })),
    { path: 'content/redirects.yaml', text: '[]\n' },
    {
      path: 'content/addresses.tsv',
      text: [
        'address',
        ...ledgerOf(pages),
        ...figures.map((page) => figureDataPath(`figure-${pages.indexOf(page)}`)),
        '',
      ].join('\n'),
    },
    { path: 'content/periods.yaml', text: periods },
    {
      path: 'content/sections.json',
      text: JSON.stringify(
        pages.map(({ account, page, title, sections }) => ({
          account,
          page,
          title,
          editorial: false,
          sections: sections.map((section) => ({ ...section, level: 2, editorial: false })),
        })),
        null,
        1,
      ),
    },
    {
      path: 'content/passages.tsv',
      text: `account\tpassage\tpage\tsection\n${pages
        .flatMap(({ account, page, passages }) =>
          passages.map(({ number, section }) => `${account}\t${number}\t${page}\t${section}`),
        )
        .join('\n')}\n`,
    },
  ]
}

/** The pages of every account: two passages before the first heading, the others divided among the sections. */
function outlineOf(count: number, phrase: (length: number) => string): MadePage[] {
  return accountSizes(count).flatMap((size, place) =>
    Array.from({ length: size }, (_, index): MadePage => {
      const page = `chapter-${index + 1}`
      const sections = Array.from({ length: shape.sections - 1 }, (_, own) => ({
        id: `part-${index + 1}-${own + 1}`,
        title: phrase(3),
      }))
      const ids = [page, ...sections.map(({ id }) => id)]
      return {
        account: `account-${letters(place)}`,
        page,
        title: `${index + 1}. ${phrase(4)}`,
        sections,
        passages: Array.from({ length: shape.passages }, (_, own) => ({
          number: index * shape.passages + own + 1,
          section: ids[Math.floor((own * shape.sections) / shape.passages)] ?? page,
        })),
      }
    }),
  )
}

/** Every address that a site of these pages publishes, but for the data of its figures. */
function ledgerOf(pages: MadePage[]): string[] {
  const files = ['bib', 'ris', 'csl.json']
  const accounts = [...new Set(pages.map(({ account }) => account))]
  return [
    ...['/', '/about/', '/names/', searchPath, '/llms.txt', '/robots.txt', '/opensearch.xml', '/passages.json'],
    '/sitemap-index.xml',
    ...accounts.flatMap((account) => [
      accountPath(account),
      ...files.map((ending) => citationFile(account, undefined, ending)),
    ]),
    ...pages.flatMap(({ account, page, sections, passages }) => [
      pagePath(account, page),
      markdownPath(account, page),
      ...[...files, 'cite.json'].map((ending) => citationFile(account, page, ending)),
      ...sections.map(({ id }) => sectionPath(account, page, id)),
      ...passages.flatMap(({ number }) => [
        passagePath(account, page, String(number)),
        shortPath(account, String(number)),
      ]),
    ]),
  ]
}

const kinds = ['person', 'state', 'body', 'place', 'agreement', 'ship', 'event', 'idea']

/** Names of two words; every seventh has an abbreviation, every second a variant. */
function makeNames(count: number, phrase: (length: number) => string) {
  return Array.from({ length: count }, (_, index) => {
    const name = `${phrase(1)} ${phrase(1)} ${letters(index).toUpperCase()}`
    return {
      id: `name-${index}`,
      name,
      kind: kinds[index % kinds.length],
      ...(index % 7 === 0 ? { abbreviations: [`Q${letters(index).toUpperCase()}`] } : {}),
      ...(index % 2 === 0 ? { variants: [`${phrase(1)} ${letters(index)}`] } : {}),
      gloss: `${phrase(8)}.`,
    }
  })
}

const accountEntry = (id: string, index: number) => ({
  id,
  title: `Account ${id.slice('account-'.length).toUpperCase()} of foreign relations`,
  short: `Author ${id.slice('account-'.length).toUpperCase()}`,
  type: 'report',
  author: { given: 'Anna', family: `Author ${id.slice('account-'.length).toUpperCase()}` },
  publisher: 'University Press',
  date: '2015-11',
  dated: 'November 2015',
  rights: 'Made up.',
  words: 10_000,
  covers: [1945, 2015],
  colour: ['clay', 'plum', 'moss', 'slate'][index % 4],
  argument: 'It is made up.',
  who: 'Nobody wrote it.',
  audience: 'It is for measuring.',
  trust: ['Not at all.'],
  restated: 'It never was another text.',
  sources: { book: 'A book, 1999' },
})

const topicsOf = (pages: MadePage[], phrase: (length: number) => string) =>
  Array.from({ length: 12 }, (_, topic) => ({
    id: `topic-${letters(topic)}`,
    title: phrase(2),
    gloss: phrase(6),
    sections: pages.flatMap(({ account, page, sections }, index) =>
      [page, ...sections.map(({ id }) => id)].flatMap((section, place) =>
        (index + place) % 12 === topic ? [`${account}/${section}`] : [],
      ),
    ),
  }))

const questionsOf = (pages: MadePage[], phrase: (length: number) => string) =>
  Array.from({ length: 8 }, (_, index) => {
    const page = pages[Math.floor((index * pages.length) / 8)]
    const passage = `${page?.account}/${page?.passages[0]?.number}`
    const question = `${phrase(6)}?`
    return { id: `question-${index}`, question, home: true, answers: [{ passage, says: phrase(6) }] }
  })

const indexTermsOf = (pages: MadePage[], phrase: (length: number) => string) =>
  Object.fromEntries(
    [...Map.groupBy(pages, ({ account }) => account)].map(([account, own]) => [
      account,
      Object.fromEntries(
        own.flatMap(({ passages }) =>
          passages.map(({ number }) => [number, Array.from({ length: 8 }, () => phrase(2))]),
        ),
      ),
    ]),
  )

const figureEntry = ({ account, passages }: MadePage, index: number, phrase: (length: number) => string) => ({
  id: `figure-${index}`,
  title: phrase(6),
  unit: 'US$ billion',
  passage: `${account}/${passages[1]?.number}`,
  alt: 'Three bars.',
  chart: { kind: 'bars', value: 'Exports' },
})
