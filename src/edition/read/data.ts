// The data of the content for the pages that draw it, in the order in which the files have it.
import { z } from 'astro/zod'
import accountsText from '../../../content/accounts.yaml?raw'
import figuresText from '../../../content/figures/figures.yaml?raw'
import namesText from '../../../content/names.yaml?raw'
import passagesText from '../../../content/passages.tsv?raw'
import periodsText from '../../../content/periods.yaml?raw'
import questionsText from '../../../content/questions.yaml?raw'
import outlineText from '../../../content/sections.json?raw'
import topicsText from '../../../content/topics.yaml?raw'
import { parseOutline, parsePassages, type Manifest } from '../manifest.ts'
import { readFigure } from '../figure.ts'
import { accountSchema, type Account } from '../schema/account.ts'
import { figureSchema } from '../schema/figure.ts'
import { nameSchema } from '../schema/name.ts'
import { periodsSchema } from '../schema/period.ts'
import { questionSchema } from '../schema/question.ts'
import { topicsSchema } from '../schema/topic.ts'
import { parseYaml } from './yaml.ts'

export const manifest: Manifest = { outline: parseOutline(outlineText), passages: parsePassages(passagesText) }
export const accounts = parseYaml(accountsText, z.array(accountSchema), 'content/accounts.yaml')
export const names = parseYaml(namesText, z.array(nameSchema), 'content/names.yaml')
export const questions = parseYaml(questionsText, z.array(questionSchema), 'content/questions.yaml')
export const topics = parseYaml(topicsText, topicsSchema(manifest), 'content/topics.yaml')
export const periods = parseYaml(periodsText, periodsSchema, 'content/periods.yaml')

/** @throws Error for an account that content/accounts.yaml does not have */
export function accountOf(id: string): Account {
  const account = accounts.find((candidate) => candidate.id === id)
  if (!account) throw new Error(`content/accounts.yaml has no account "${id}".`)
  return account
}

/** The data of the figures as they are written, by id. */
export const figureTexts = Object.entries(
  import.meta.glob<string>('../../../content/figures/*.csv', { query: '?raw', import: 'default', eager: true }),
).map(([path, csv]) => ({ id: path.replace(/^.*\/|\.csv$/g, ''), csv }))

/** The figures, with their rows. */
export const figures = parseYaml(figuresText, z.array(figureSchema), 'content/figures/figures.yaml').map((entry) =>
  readFigure(entry, figureTexts.find(({ id }) => id === entry.id)?.csv ?? ''),
)
