// The schema of content/accounts.yaml: one entry for each account, that is, each work that the edition restates.
import { z } from 'astro/zod'
import { joinWithOr } from '../fault.ts'
import { namesSchema } from './author.ts'
import { checkKind, kinds } from './kind.ts'

const prose = z.string().min(1)
const year = z.int().min(900).max(2100)

/** A text that may consist of digits only, which YAML reads as a number. */
const printed = (pattern: RegExp, error: string) =>
  z
    .custom<string | number>((value) => /^(string|number)$/.test(typeof value) && pattern.test(String(value)), {
      error,
    })
    .transform(String)

const number = printed(/./, 'Write the number as it is printed: 36.')
const pages = printed(/^\w+([-–]\w+)?(, \w+([-–]\w+)?)*$/, 'Write the pages as 301–325, A1 or A1, A4.')

const work = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/, {
    error: 'Write the account’s key in small letters and hyphens, as its folder is named.',
  }),
  title: prose,
  /** the title in sentence case, as APA prints it; only where `title` is not in sentence case already */
  sentenceCase: prose.optional(),
  /** the kind of work in CSL, for references; `genre` (“Essay”) is printed where the kind does not say enough */
  type: z.enum(kinds, { error: `Write the kind of work as ${joinWithOr(kinds)}.` }).default('webpage'),
  genre: prose.optional(),
  /** how a sentence names the account: “Hayton”, “Facts and Details” */
  short: prose,
  author: namesSchema.optional(),
  /** the publisher; for a thesis the university, for a web page the site */
  publisher: prose.optional(),
  /**
   * what it appeared in: the title of a book, in sentence case as APA prints it (the other styles set their own
   * capitals), or the name of a journal or newspaper as it writes itself
   */
  containerTitle: prose.optional(),
  /** the editors of the book that a chapter appeared in */
  editor: namesSchema.optional(),
  volume: number.optional(),
  issue: number.optional(),
  /** the number of a report; `genre` is the series that it is numbered in, where that is not just “Report” */
  number: number.optional(),
  pages: pages.optional(),
  /** the date in ISO form: 2015-11, 2019-09-23; left out where the work has none */
  date: z
    .string()
    .regex(/^\d{4}(-\d\d(-\d\d)?)?$/, { error: 'Write the date as 2015, 2015-11 or 2015-11-30.' })
    .optional(),
  /** the date in words: “November 2015”, “undated” */
  dated: prose,
  url: z.url().optional(),
  rights: prose,
  /** number of words in the work’s own text */
  words: z.int().positive(),
  /** the first and the last year that it covers */
  covers: z.tuple([year, year]),
  /** one of the four account colours in styles/tokens.css */
  colour: z.enum(['clay', 'moss', 'slate', 'plum']),
  /** its argument in one sentence */
  argument: prose,
  who: prose,
  audience: prose,
  /** paragraphs on how far to trust it */
  trust: z.array(prose).min(1),
  /** where its parts come from and how old they are */
  parts: z.array(z.strictObject({ passages: prose, from: prose, asOf: prose })).default([]),
  missing: z.array(prose).default([]),
  restated: prose,
  /** the works that its citation marks refer to, by the id that `<Source>` uses */
  sources: z.record(z.string(), prose).default({}),
})

/** An entry, with the rules for its kind of work. */
export const accountSchema = work.superRefine(checkKind)

export type Account = z.output<typeof accountSchema>
