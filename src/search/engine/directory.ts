// Answers a query from the directory, without looking for a word in any text: passages by number, names in all their
// forms, questions in other words than their own, and the titles of topics, sections and figures.
import { accountPath, namesPath, searchPath, sectionPath } from '../../paths.ts'
import { tokenize } from '../../text/tokenize.ts'
import { formsInDirectory, type Directory } from '../format.ts'
import { parsePassage, placesIn, type Places } from './directory-passages.ts'
import {
  compare,
  nameForms,
  stemKey,
  textOf,
  weightIn,
  type Agreement,
  type NameForms,
  type Text,
} from './directory-words.ts'
import * as weights from './directory-weights.ts'

/** A link of an entry to one of several answers: `Hayton ¶94`, and what it says. */
export interface DirectoryAnswer {
  label: string
  url: string
  says: string
}

/** An entry as it is shown. */
export interface DirectoryEntry {
  kind: 'Question' | 'Name' | 'Passage' | 'Account' | 'Topic' | 'Section' | 'Figure'
  title: string
  /** what it is, in a line; '' where the answers say it */
  detail: string
  /** the passage to which `url` leads, where the title does not name it: `Hayton ¶57` */
  place?: string
  /** where the answer stands, from the site's root */
  url: string
  answers?: DirectoryAnswer[]
}

/** A text that can answer, with the entry that it becomes and how good an answer it is. */
interface Candidate {
  text: Text
  /** what may be asked for with it */
  beside?: Text
  /** 0 where it does not answer */
  score: (agreement: Agreement, query: ReadQuery) => number
  entry: DirectoryEntry
}

/** A query, as typed and taken apart. */
interface ReadQuery {
  /** all its words, and those that are left without the words around a name: “who was Lê Duẩn” */
  typed: string
  named: string
  text: Text
  /** it asks for a table or chart */
  asksFigure: boolean
}

/** A directory made ready for queries. */
interface Prepared {
  places: Places
  forms: NameForms
  names: { keys: string[]; stems: string[]; entry: DirectoryEntry }[]
  candidates: Candidate[]
  weight: ReturnType<typeof weightIn>
}

/**
 * Answers a query from the directory.
 * @param query     as typed; its last word may still be incomplete
 * @param directory the same object for each query, since what is computed from it is kept
 * @returns at most `maxEntries`, best first, no two leading to one place; none where nothing is good enough
 */
export function answersOf(query: string, directory: Directory): DirectoryEntry[] {
  const typed = query.normalize('NFKC')
  const prepared = prepare(directory)
  const numbered = passagesOf(typed, directory, prepared.places)
  if (numbered.length > 0) return numbered.slice(0, weights.maxEntries)
  const read = readQuery(typed, prepared.forms)
  const found = [...namesOf(read, prepared), ...textsOf(read, prepared)].sort((a, b) => b.score - a.score)
  const entries = found.map(({ entry }) => entry)
  return entries
    .filter(({ url }, index) => entries.findIndex((other) => other.url === url) === index)
    .slice(0, weights.maxEntries)
}

/** How many questions are offered where nothing is asked yet: enough to show what can be asked. */
const offered = 3

/** What is offered where nothing is asked yet: the first questions (those of the home page) and all topics. */
export function startOf(directory: Directory): { questions: DirectoryEntry[]; topics: DirectoryEntry[] } {
  const entries = prepare(directory).candidates.map(({ entry }) => entry)
  const ofKind = (kind: DirectoryEntry['kind']) => entries.filter((entry) => entry.kind === kind)
  return { questions: ofKind('Question').slice(0, offered), topics: ofKind('Topic') }
}

const kept = new WeakMap<Directory, Prepared>()

/** Makes a directory ready, once; whoever calls it before the first query saves that query the time. */
export function prepare(directory: Directory): Prepared {
  const known = kept.get(directory)
  if (known) return known
  const keys = directory.names.map(formsInDirectory)
  const stems = keys.map((own) => own.map(stemKey))
  const forms = nameForms(stems)
  const places = placesIn(directory)
  const candidates = candidatesOf(directory, places, forms)
  const prepared: Prepared = {
    places,
    forms,
    names: directory.names.map((name, index) => ({
      keys: keys[index] ?? [],
      stems: stems[index] ?? [],
      entry: nameEntry(name, places),
    })),
    candidates,
    weight: weightIn(candidates.map(({ text }) => text)),
  }
  kept.set(directory, prepared)
  return prepared
}

/** The passage of a query that is a number; where it names no account, one of each account that has it. */
function passagesOf(query: string, { accounts }: Directory, places: Places): DirectoryEntry[] {
  const asked = parsePassage(query, accounts)
  if (!asked) return []
  const own = asked.account === undefined ? places : places.slice(asked.account, asked.account + 1)
  return own
    .flatMap((passages) => passages.get(asked.passage) ?? [])
    .map(({ label, titlePath, url }) => ({ kind: 'Passage', title: label, detail: titlePath, url }))
}

function readQuery(query: string, forms: NameForms): ReadQuery {
  const asksFigure = /\b(?:tables?|charts?|figures?|graphs?)\b/i.test(query)
  const text = textOf(asksFigure ? query.replace(/\b(?:tables?|charts?|figures?|graphs?)\b/gi, ' ') : query, forms)
  return {
    typed: tokenize(query).join(' '),
    named: text.terms.flatMap(({ words }) => words).join(' '),
    text,
    asksFigure,
  }
}

interface Found {
  score: number
  entry: DirectoryEntry
}

/**
 * The names that the query is, or, where there is none, those of which it is the beginning: these come after all that
 * agrees by whole words.
 */
function namesOf({ typed, named }: ReadQuery, { names }: Prepared): Found[] {
  const whole = new Set([stemKey(typed), stemKey(named)])
  const exact = names.filter(({ stems }) => stems.some((stem) => whole.has(stem)))
  if (exact.length > 0) return exact.slice(0, 2).map(({ entry }) => ({ score: weights.wholeNameScore, entry }))
  if (typed.replace(/[^\p{L}]/gu, '').length < weights.minTypedLetters) return []
  return names
    .filter(({ keys }) => keys.some((key) => key.startsWith(typed)))
    .slice(0, 2)
    .map(({ entry }) => ({ score: 0, entry }))
}

/** The questions and titles that answer; of one kind two at most, so that no kind takes the room of all others. */
function textsOf(query: ReadQuery, { candidates, weight }: Prepared): Found[] {
  if (query.text.terms.length === 0) return []
  const found = candidates
    .map(({ text, beside, score, entry }) => ({
      score: score(compare(query.text, text, beside, weight), query),
      entry,
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  return [...Map.groupBy(found, ({ entry }) => entry.kind).values()].flatMap((own) => own.slice(0, 2))
}

/** A question has most of the query, and the query half of the question; or it has all words of a query of several. */
function scoreOfQuestion({ ofQuery, ofText, ofTextWords, all, allNames }: Agreement, { text }: ReadQuery): number {
  const agrees = ofQuery >= weights.minQueryShare && ofTextWords >= weights.minQuestionWords
  const has = all && text.terms.length > 1
  if (!(agrees || has) || ofText < weights.minQuestionShare) return 0
  const agreement = (2 * ofQuery * ofTextWords) / (ofQuery + ofTextWords)
  return agreement * (allNames ? 1 : weights.otherNameShare)
}

/** A topic has all words of the query: there are few, and their titles list several things. */
const scoreOfTopic = ({ ofText, all }: Agreement): number => (all ? ofText : 0)
/** Another title has them too, and the query enough of the title. */
const scoreOfTitle = ({ ofText, all }: Agreement, { text }: ReadQuery): number =>
  all && ofText >= (text.terms.length > 1 ? weights.minTitleShareOfWords : weights.minTitleShare) ? ofText : 0
/** As that of a title; where the query asks for a table, any of whose title has its words will do, and comes first. */
const scoreOfFigure = (agreement: Agreement, query: ReadQuery): number =>
  query.asksFigure && agreement.all ? agreement.ofText + weights.askedFigureBonus : scoreOfTitle(agreement, query)
/** An account is named by its title or its short name as a whole. */
const scoreOfAccount = ({ ofText, all }: Agreement): number => (all && ofText === 1 ? weights.wholeNameScore : 0)

/** Every text that can answer. Of what agrees equally well that comes first which comes first here. */
function candidatesOf(directory: Directory, places: Places, forms: NameForms): Candidate[] {
  const texts = new Map<string, Text>()
  // the title of a page goes with each of its sections
  const read = (written: string): Text => {
    const known = texts.get(written) ?? textOf(written, forms)
    texts.set(written, known)
    return known
  }
  const accounts = directory.accounts.flatMap(([id, short, title]): Candidate[] => {
    const entry: DirectoryEntry = { kind: 'Account', title, detail: short, url: accountPath(id) }
    return [short, title].map((name) => ({ text: read(name), score: scoreOfAccount, entry }))
  })
  const questions = directory.questions.map(([question, answers]): Candidate => {
    const links = answers.flatMap(([place, says]) => answerAt(place, says, places))
    const entry: DirectoryEntry = { kind: 'Question', title: question, detail: '', url: links[0]?.url ?? '' }
    return {
      text: read(question),
      beside: read(answers.map(([, says]) => says).join(' ')),
      score: scoreOfQuestion,
      entry: { ...entry, answers: links },
    }
  })
  const sections = sectionsOf(directory)
  const topics = directory.topics.map(([id, title, gloss, own]): Candidate => {
    const listed = own.flatMap((index) => sections[index] ?? [])
    // one section of each account: all of them are behind the title
    const first = listed.filter(({ short }, index) => listed.findIndex((other) => other.short === short) === index)
    const answers = first.map(({ short, title, url }) => ({ label: short, url, says: title }))
    const url = `${searchPath}?${new URLSearchParams({ q: title, topic: id })}`
    return { text: read(title), score: scoreOfTopic, entry: { kind: 'Topic', title, detail: gloss, url, answers } }
  })
  const titles = sections.map(({ short, page, title, url }): Candidate => ({
    text: read(title),
    ...(page === title ? {} : { beside: read(page) }),
    score: scoreOfTitle,
    entry: { kind: 'Section', title, detail: page === title ? short : `${short} · ${page}`, url },
  }))
  const figures = directory.figures.flatMap(([title, place]): Candidate[] =>
    answerAt(place, '', places).map(({ label, url }) => ({
      text: read(title),
      score: scoreOfFigure,
      entry: { kind: 'Figure', title, detail: '', place: label, url },
    })),
  )
  return [...accounts, ...questions, ...topics, ...titles, ...figures]
}

/** All sections in the directory’s order, each with its address; text before a first heading has the page’s title. */
const sectionsOf = ({ accounts, pages }: Directory) =>
  pages.flatMap(([account, page, title, sections]) => {
    const [id = '', short = ''] = accounts[account] ?? []
    return sections.map(([section, own]) => ({
      short,
      page: title,
      title: own || title,
      url: sectionPath(id, page, section || page),
    }))
  })

const nameEntry = ([name, , gloss, place]: Directory['names'][number], places: Places): DirectoryEntry => {
  const [own] = answerAt(place, '', places)
  const entry = { kind: 'Name', title: name, detail: gloss } as const
  return own ? { ...entry, place: own.label, url: own.url } : { ...entry, url: namesPath + place }
}

/** The link to a place, `0/57`; none where the directory has no such passage. */
function answerAt(place: string, says: string, places: Places): DirectoryAnswer[] {
  const [account = '', passage = ''] = place.split('/')
  const own = places[Number(account)]?.get(passage)
  return own ? [{ label: own.label, url: own.url, says }] : []
}
