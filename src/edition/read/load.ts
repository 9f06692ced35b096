// Reads the content from the disk: each data file, checked against its schema, and the paths and texts of the articles.
// In every function here `root` is the project's folder.
import { existsSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { z } from 'astro/zod'
import { isOriginal } from '../../paths.ts'
import { ContentError } from '../fault.ts'
import { readFigure, type Figure } from '../figure.ts'
import { parsePassages, type Manifest } from '../manifest.ts'
import { accountSchema, type Account } from '../schema/account.ts'
import { figureSchema } from '../schema/figure.ts'
import { indexTermsSchema, type IndexTerms } from '../schema/index-terms.ts'
import { namesSchema, type Name } from '../schema/name.ts'
import { outlineSchema } from '../schema/outline.ts'
import { periodsSchema, type Period } from '../schema/period.ts'
import { questionsSchema, type Question } from '../schema/question.ts'
import { topicsSchema, type Topic } from '../schema/topic.ts'
import { wordGroupsSchema } from '../schema/word-group.ts'
import { parseOnce, readText } from './parse-once.ts'
import { parseYaml } from './yaml.ts'

/** The data files, as paths from the project's root. */
export const dataFiles = {
  accounts: 'content/accounts.yaml',
  figures: 'content/figures/figures.yaml',
  indexTerms: 'content/index-terms.yaml',
  names: 'content/names.yaml',
  outline: 'content/sections.json',
  passages: 'content/passages.tsv',
  periods: 'content/periods.yaml',
  questions: 'content/questions.yaml',
  spellings: 'content/spellings.yaml',
  topics: 'content/topics.yaml',
  wordGroups: 'content/word-groups.yaml',
} as const

/** A list in YAML (JSON is YAML, too), each entry checked against the schema. */
const loadList = <T extends z.ZodType>(root: string, file: string, schema: T): z.output<T>[] =>
  parseOnce(root, [file], (text) => parseYaml(text, z.array(schema), file))

/**
 * The pages, sections and passages of all accounts.
 * @throws ContentError where content/sections.json does not fit its schema, or content/passages.tsv has a faulty row
 */
export const loadManifest = (root: string): Manifest =>
  parseOnce(root, [dataFiles.outline, dataFiles.passages], (outline, passages) => ({
    outline: parseYaml(outline, outlineSchema, dataFiles.outline),
    passages: parsePassages(passages),
  }))

/** The published accounts. @throws ContentError where content/accounts.yaml does not fit its schema */
export const loadAccounts = (root: string): Account[] => loadList(root, dataFiles.accounts, accountSchema)

/** The names and abbreviations. @throws ContentError where content/names.yaml does not fit its schema */
export const loadNames = (root: string): Name[] =>
  parseOnce(root, [dataFiles.names], (text) => parseYaml(text, namesSchema, dataFiles.names))

/** The questions. @throws ContentError where content/questions.yaml does not fit its schema or the manifest */
export const loadQuestions = (root: string): Question[] =>
  parseOnce(root, [dataFiles.questions, dataFiles.outline, dataFiles.passages], (text) =>
    parseYaml(text, questionsSchema(loadManifest(root)), dataFiles.questions),
  )

/** The topics. @throws ContentError where content/topics.yaml does not fit its schema or the manifest */
export const loadTopics = (root: string): Topic[] =>
  parseOnce(root, [dataFiles.topics, dataFiles.outline, dataFiles.passages], (text) =>
    parseYaml(text, topicsSchema(loadManifest(root)), dataFiles.topics),
  )

/** The periods. @throws ContentError where content/periods.yaml does not fit its schema */
export const loadPeriods = (root: string): Period[] =>
  parseOnce(root, [dataFiles.periods], (text) => parseYaml(text, periodsSchema, dataFiles.periods))

const spellingSchema = z.array(z.string().min(1)).min(2, { error: 'Write two spellings or more: [defence, defense].' })

/** The lists of spellings of a word. @throws ContentError where a list in content/spellings.yaml has fewer than two */
export const loadSpellings = (root: string): string[][] => loadList(root, dataFiles.spellings, spellingSchema)

/** The index terms. @throws ContentError where content/index-terms.yaml does not fit its schema or the manifest */
export const loadIndexTerms = (root: string): IndexTerms =>
  parseOnce(root, [dataFiles.indexTerms, dataFiles.outline, dataFiles.passages], (text) =>
    parseYaml(text, indexTermsSchema(loadManifest(root)), dataFiles.indexTerms),
  )

/**
 * The groups of words that stand for each other in a query.
 * @throws ContentError where a group in content/word-groups.yaml has fewer than two words, or a word is in two groups
 */
export const loadWordGroups = (root: string): string[][] =>
  parseOnce(root, [dataFiles.wordGroups], (text) => parseYaml(text, wordGroupsSchema, dataFiles.wordGroups))

/** The prints of the originals (text/prints.ts), made from the raw texts by convert/prints-cli.ts. */
export const printsFile = 'content/prints.json'

/** The folder of the figures' data, one CSV file for each. */
export const figureFolder = 'content/figures'

const csvOf = (id: string): string => `${figureFolder}/${id}.csv`

/** The CSV text of a figure, as its file has it. @param id the figure's id */
export const loadFigureText = (root: string, id: string): string => readText(root, csvOf(id))

/** The figures, each with its table. @throws ContentError where an entry or its CSV is faulty or missing */
export function loadFigures(root: string): Figure[] {
  const entries = loadList(root, dataFiles.figures, figureSchema)
  const known = new Set(entries.map(({ id }) => csvOf(id)))
  const tables = new Set(
    readdirSync(join(root, figureFolder))
      .filter((name) => name.endsWith('.csv'))
      .map((name) => `${figureFolder}/${name}`),
  )
  for (const file of tables.difference(known)) {
    const id = file.slice(figureFolder.length + 1, -'.csv'.length)
    const message = `The table has no entry. Write one in ${dataFiles.figures}, with id: ${id}, title and passage.`
    throw new ContentError([{ file, line: 1, code: 'table-without-entry', message }])
  }
  for (const { id } of entries)
    if (!tables.has(csvOf(id))) {
      const message = `The list names "${id}", but there is no ${csvOf(id)}. Write it.`
      throw new ContentError([{ file: dataFiles.figures, line: 1, code: 'table-missing', message }])
    }
  // all at once: by itself, each table would keep a copy of the list beside it
  return parseOnce(root, [dataFiles.figures, ...entries.map(({ id }) => csvOf(id))], (_, ...csvs) =>
    entries.map((entry, index) => readFigure(entry, csvs[index] ?? '')),
  )
}

/** Orders paths by the value of the numbers in them, so that `100-…` follows `99-…`; not by the machine's language. */
const byNumber = new Intl.Collator('en', { numeric: true }).compare

/**
 * The paths of an edition's articles from the root, sorted; empty where the edition has no folder. What is hidden is no
 * content: a conversion that is under way, or was killed, has its pages in such a folder.
 */
export function pageFiles(root: string, edition: 'restated' | 'original' = 'restated'): string[] {
  const content = join(root, edition === 'original' ? 'content/originals' : 'content')
  if (!existsSync(content)) return []
  return readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.mdx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.includes('/.') && isOriginal(file) === (edition === 'original'))
    .sort(byNumber)
}

/** As `pageFiles`, each with its text. */
export const loadPages = (
  root: string,
  edition: 'restated' | 'original' = 'restated',
): { file: string; source: string }[] =>
  pageFiles(root, edition).map((file) => ({ file, source: readText(root, file) }))
