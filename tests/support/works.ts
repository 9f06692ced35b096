// Invented works of every kind that an account may be, as content/accounts.yaml would have them, and who wrote them.
import { workItem, type CslItem } from '../../src/citation/items.ts'
import { accountSchema, type Account } from '../../src/edition/schema/account.ts'

export type Fields = Record<string, unknown>

/** What every account says and no reference prints. */
const unprinted = {
  id: 'fifth',
  short: 'Fifth',
  dated: 'undated',
  rights: 'Invented.',
  words: 1,
  covers: [1976, 2015],
  colour: 'clay',
  argument: 'None.',
  who: 'Nobody.',
  audience: 'Tests.',
  trust: ['Not at all.'],
  restated: 'Not.',
}

/** An account as it is read, from what is particular to it. @throws ZodError where it does not fit the schema */
export const accountWith = (fields: Fields): Account => accountSchema.parse({ ...unprinted, ...fields })

const person = (given: string, family: string) => ({ given, family })
const vietnamese = (family: string, given: string) => ({ given, family, order: 'vietnamese' })

const lindqvist = person('Anna', 'Lindqvist')
const okafor = person('Peter', 'Okafor')
const castellano = person('Maria', 'Castellano')
const khue = vietnamese('Trần', 'Minh Khuê')
const ha = vietnamese('Lê', 'Thu Hà')
const institute = { name: 'Red River Institute' }
const ministry = { name: 'Ministry of Trade and Industry' }
const six = [
  lindqvist,
  okafor,
  castellano,
  person('Tom', 'Brandt'),
  person('Ines', 'Duarte'),
  person('Jack', 'Whitlow'),
]
const alphabet = (count: number) =>
  [...'ABCDEFGHIJKLMNOPQRSTU'].slice(0, count).map((one) => person('Eva', `${one}berg`))

/** Who wrote it, by what a test calls them. */
export const authors = {
  one: lindqvist,
  two: [lindqvist, okafor],
  three: [lindqvist, okafor, castellano],
  six,
  seven: [...six, person('Sara', 'Holm')],
  twenty: alphabet(20),
  'twenty-one': alphabet(21),
  'a body': ministry,
  'two bodies': [institute, ministry],
  'a body and a person': [ministry, lindqvist],
  'a person and a body': [lindqvist, ministry],
  'a Vietnamese': khue,
  'two Vietnamese': [khue, ha],
  'three, a Vietnamese first': [khue, lindqvist, okafor],
  'two, a Vietnamese second': [lindqvist, khue],
  nobody: undefined,
}

/** One work of each kind. */
export const works = {
  book: { type: 'book', title: 'A small state among giants', publisher: 'Northgate University Press', date: '2015-03' },
  chapter: {
    type: 'chapter',
    title: 'Fishing for trouble',
    containerTitle: 'The sea after the ruling: Law and patience',
    editor: [person('Ruth', 'Abend'), ha],
    pages: '96–101',
    publisher: 'University of Corvane Press',
    date: '2018-05',
  },
  report: {
    type: 'report',
    title: 'Rice and rifles: Vietnam’s trade with Russia',
    genre: 'Policy Paper',
    number: 12,
    publisher: 'Red River Institute',
    date: '2017-04',
  },
  'article-journal': {
    type: 'article-journal',
    title: 'Hedging at the water’s edge',
    containerTitle: 'Asian Frontiers',
    volume: 36,
    issue: 2,
    pages: '301–325',
    date: '2014-04',
    url: 'https://doi.org/10.5555/af.36',
  },
  'article-newspaper': {
    type: 'article-newspaper',
    title: 'Hanoi weighs its friends',
    containerTitle: 'Red River Daily',
    pages: 'A1',
    date: '2016-05-24',
  },
  thesis: {
    type: 'thesis',
    title: 'Bamboo in the wind: Vietnam’s policy towards Laos',
    genre: 'PhD dissertation',
    publisher: 'University of Corvane',
    date: '2011-09',
    url: 'https://corvane.example/77',
  },
  webpage: {
    type: 'webpage',
    title: 'Vietnam and its neighbours',
    publisher: 'Mekong Notes',
    date: '2020-01-08',
    url: 'https://mekong.example/vn',
  },
  manuscript: {
    type: 'manuscript',
    title: 'Talking to Phnom Penh',
    genre: 'Seminar paper',
    publisher: 'Northgate College',
    date: '2009-06',
  },
} satisfies Record<string, Fields>

export type Kind = keyof typeof works
export type Authors = keyof typeof authors

export const undated: Fields = { date: undefined }

/** A work as data, with what is changed of it. */
export const item = (kind: Kind, who: Authors = 'one', changes: Fields = {}): CslItem =>
  workItem(accountWith({ ...works[kind], author: authors[who], ...changes }))
