// Reads the content from the disk: the manifest, the accounts, the pages' files.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { z } from 'astro/zod'
import { isOriginal } from '../../paths.ts'
import { parseOutline, parsePassages, type Manifest } from '../manifest.ts'
import { readFigure, type Figure } from '../figure.ts'
import { accountSchema, type Account } from '../schema/account.ts'
import { figureSchema } from '../schema/figure.ts'
import { nameSchema, type Name } from '../schema/name.ts'
import { periodsSchema, type Period } from '../schema/period.ts'
import { topicsSchema, type Topic } from '../schema/topic.ts'
import { parseYaml } from './yaml.ts'

export const loadManifest = (root: string): Manifest => ({
  outline: parseOutline(readFileSync(join(root, 'content/sections.json'), 'utf8')),
  passages: parsePassages(readFileSync(join(root, 'content/passages.tsv'), 'utf8')),
})

/** @throws ContentError where content/accounts.yaml does not fit its schema */
export function loadAccounts(root: string): Account[] {
  const file = 'content/accounts.yaml'
  return parseYaml(readFileSync(join(root, file), 'utf8'), z.array(accountSchema), file)
}

/** @throws ContentError where content/names.yaml does not fit its schema */
export const loadNames = (root: string): Name[] =>
  parseYaml(readFileSync(join(root, 'content/names.yaml'), 'utf8'), z.array(nameSchema), 'content/names.yaml')

/** @throws ContentError where content/topics.yaml does not fit its schema or the sections of the manifest */
export const loadTopics = (root: string): Topic[] =>
  parseYaml(
    readFileSync(join(root, 'content/topics.yaml'), 'utf8'),
    topicsSchema(loadManifest(root)),
    'content/topics.yaml',
  )

/** @throws ContentError where content/periods.yaml does not fit its schema */
export const loadPeriods = (root: string): Period[] =>
  parseYaml(readFileSync(join(root, 'content/periods.yaml'), 'utf8'), periodsSchema, 'content/periods.yaml')

/** @throws ContentError where content/spellings.yaml is anything but lists of two spellings or more */
export const loadSpellings = (root: string): string[][] =>
  parseYaml(
    readFileSync(join(root, 'content/spellings.yaml'), 'utf8'),
    z.array(z.array(z.string().min(1)).min(2, { error: 'Write two spellings or more: [defence, defense].' })),
    'content/spellings.yaml',
  )

/** @throws ContentError or Error where an entry, its CSV or both are faulty or missing */
export function loadFigures(root: string): Figure[] {
  const file = 'content/figures/figures.yaml'
  const folder = join(root, 'content/figures')
  const entries = parseYaml(readFileSync(join(root, file), 'utf8'), z.array(figureSchema), file)
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.csv')))
    if (!entries.some(({ id }) => `${id}.csv` === name))
      throw new Error(
        `content/figures/${name} has no entry. Write one in ${file}, with id: ${name.slice(0, -4)}, title and passage.`,
      )
  return entries.map((entry) => {
    if (!existsSync(join(folder, `${entry.id}.csv`)))
      throw new Error(`${file} names "${entry.id}", but there is no content/figures/${entry.id}.csv. Write it.`)
    return readFigure(entry, readFileSync(join(folder, `${entry.id}.csv`), 'utf8'))
  })
}

/** Every article below content/, of the restated edition or of the originals, in the order of their paths. */
export function loadPages(
  root: string,
  edition: 'restated' | 'original' = 'restated',
): { file: string; source: string }[] {
  const content = join(root, edition === 'original' ? 'content/originals' : 'content')
  if (!existsSync(content)) return []
  return readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.mdx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => isOriginal(file) === (edition === 'original'))
    .sort()
    .map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }))
}
