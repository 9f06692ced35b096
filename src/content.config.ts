// Astro's content collections: the articles of both editions, and the data. The schemas come from src/edition/schema; a
// field that names an entry of another collection becomes a reference here.
import { defineCollection, reference } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { existsSync } from 'node:fs'
import { requirePageOfFile } from './paths.ts'
import * as load from './edition/read/load.ts'
import { dataLoader } from './edition/read/loader.ts'
import { outlineEntries, passageEntries, sectionEntries } from './edition/read/manifest-entries.ts'
import { accountSchema } from './edition/schema/account.ts'
import { figureFields } from './edition/schema/figure.ts'
import { nameSchema } from './edition/schema/name.ts'
import { outlinePageSchema, outlineSectionSchema } from './edition/schema/outline.ts'
import { originalSchema, pageSchema } from './edition/schema/page.ts'
import { periodSchema } from './edition/schema/period.ts'
import { answerSchema, questionSchema } from './edition/schema/question.ts'
import { topicSchema } from './edition/schema/topic.ts'
import { sectionKeysOf } from './edition/topics.ts'

/** The id of an article, the same in both editions: `hayton/relations-with-china` */
const generateId = ({ entry }: { entry: string }): string => {
  const { account, page } = requirePageOfFile(`content/${entry}`)
  return `${account}/${page}`
}

const pages = defineCollection({
  loader: glob({ base: './content', pattern: '*/[0-9][0-9]*-*.mdx', generateId }),
  schema: pageSchema,
})

// the original words, on machines where somebody with access to the sources has imported them; they are never committed
const originals = defineCollection({
  loader: existsSync('content/originals')
    ? glob({ base: './content/originals', pattern: '*/[0-9][0-9]*-*.mdx', generateId })
    : () => [],
  schema: originalSchema,
})

/** The position of an entry in its file, since a collection has no guaranteed order. */
const order = z.int()
const { dataFiles } = load
const manifestFiles = [dataFiles.outline, dataFiles.passages]
const withIds = <T extends { id: string }>(all: T[]) => all.map((data) => ({ id: data.id, data }))

const accounts = defineCollection({
  loader: dataLoader([dataFiles.accounts], (root) => withIds(load.loadAccounts(root))),
  schema: accountSchema.extend({ order }),
})

const names = defineCollection({
  loader: dataLoader([dataFiles.names], (root) => withIds(load.loadNames(root))),
  schema: nameSchema.extend({ order }),
})

const periods = defineCollection({
  loader: dataLoader([dataFiles.periods], (root) => withIds(load.loadPeriods(root))),
  schema: periodSchema.extend({ order }),
})

const questions = defineCollection({
  loader: dataLoader([dataFiles.questions], (root) => withIds(load.loadQuestions(root))),
  schema: questionSchema.extend({
    answers: z.array(answerSchema.extend({ passage: reference('passages') })),
    order,
  }),
})

const topics = defineCollection({
  loader: dataLoader([dataFiles.topics, ...manifestFiles], (root) =>
    withIds(
      load.loadTopics(root).map((topic) => ({ ...topic, sections: sectionKeysOf(topic, load.loadManifest(root)) })),
    ),
  ),
  schema: topicSchema.extend({ sections: z.array(reference('sections')), order }),
})

// the id of a list of spellings is its first spelling
const spellings = defineCollection({
  loader: dataLoader([dataFiles.spellings], (root) =>
    load.loadSpellings(root).map((forms) => ({ id: forms[0] ?? '', data: { forms } })),
  ),
  schema: z.strictObject({ forms: z.array(z.string()), order }),
})

// the id of a group of words is its first word
const wordGroups = defineCollection({
  loader: dataLoader([dataFiles.wordGroups], (root) =>
    load.loadWordGroups(root).map((words) => ({ id: words[0] ?? '', data: { words } })),
  ),
  schema: z.strictObject({ words: z.array(z.string()), order }),
})

const figures = defineCollection({
  loader: dataLoader([load.figureFolder], (root) =>
    load.loadFigures(root).map(({ entry, ...table }) => ({
      id: entry.id,
      data: { ...entry, ...table, csv: load.loadFigureText(root, entry.id) },
    })),
  ),
  schema: figureFields.extend({
    passage: reference('passages'),
    from: z.array(reference('passages')),
    columns: z.array(z.string()),
    numeric: z.array(z.boolean()),
    rows: z.array(z.array(z.string())),
    /** the text of the CSV file */
    csv: z.string(),
    order,
  }),
})

// the manifest becomes three collections: outline (pages), sections and passages
const outline = defineCollection({
  loader: dataLoader([...manifestFiles, 'content/originals'], outlineEntries),
  schema: outlinePageSchema.extend({
    /** the original words of the page have been imported */
    imported: z.boolean(),
    order,
  }),
})

const sections = defineCollection({
  loader: dataLoader(manifestFiles, sectionEntries),
  schema: outlineSectionSchema.extend({
    page: reference('outline'),
    /** 1 for the text before a page's first heading, which has the page's own id */
    level: z.int().min(1).max(3),
    order,
  }),
})

const passages = defineCollection({
  loader: dataLoader(manifestFiles, passageEntries),
  schema: z.strictObject({
    account: z.string(),
    /** `57`, `T1` */
    passage: z.string(),
    page: reference('outline'),
    section: reference('sections'),
    order,
  }),
})

export const collections = {
  pages,
  originals,
  accounts,
  names,
  periods,
  questions,
  topics,
  spellings,
  wordGroups,
  figures,
  outline,
  sections,
  passages,
}
