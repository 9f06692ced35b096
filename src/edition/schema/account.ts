// What content/accounts.yaml says of each work.
import { z } from 'astro/zod'
import { alternatives } from '../fault.ts'
import { namesSchema } from './author.ts'
import { checkKind, kinds } from './kind.ts'

const prose = z.string().min(1)
const year = z.int().min(900).max(2100)

/** A text that may be all digits, which YAML takes for a number. */
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
  /** the title with capitals for its first word and names only, as APA prints it; where it is not printed so already */
  sentenceCase: prose.optional(),
  /** what kind of work it is to a list of references; `genre` says it where the kind alone does not, “Essay” */
  type: z.enum(kinds, { error: `Write the kind of work as ${alternatives(kinds)}.` }).default('webpage'),
  genre: prose.optional(),
  /** how a sentence names the account: “Hayton”, “Facts and Details” */
  short: prose,
  author: namesSchema.optional(),
  /** who published it; the university of a thesis, the site of a page */
  publisher: prose.optional(),
  /**
   * what it stands in: a book, its title with capitals for the first word and names only, as APA prints it (the other
   * styles set their own); a journal or newspaper, its name as it writes it
   */
  containerTitle: prose.optional(),
  /** who edited the book that it stands in */
  editor: namesSchema.optional(),
  volume: number.optional(),
  issue: number.optional(),
  /** the number of a report; `genre` is the series that counts it, where it is not just “Report” */
  number: number.optional(),
  pages: pages.optional(),
  /** the date as a machine reads it: 2015-11, 2019-09-23; none where the work has none */
  date: z
    .string()
    .regex(/^\d{4}(-\d\d(-\d\d)?)?$/, { error: 'Write the date as 2015, 2015-11 or 2015-11-30.' })
    .optional(),
  /** the date as a reader reads it: “November 2015”, “undated” */
  dated: prose,
  url: z.url().optional(),
  rights: prose,
  /** words of the source’s own text */
  words: z.int().positive(),
  /** the years it tells of, first and last */
  covers: z.tuple([year, year]),
  /** one of the four muted colours of the tokens */
  colour: z.enum(['clay', 'moss', 'slate', 'plum']),
  /** its argument in one sentence */
  argument: prose,
  who: prose,
  audience: prose,
  /** how far to trust it, one paragraph each */
  trust: z.array(prose).min(1),
  /** what its parts come from and how old they are */
  parts: z.array(z.strictObject({ passages: prose, from: prose, asOf: prose })).default([]),
  missing: z.array(prose).default([]),
  restated: prose,
  /** what the citation marks of the source stand for, by the id that `<Source>` uses */
  sources: z.record(z.string(), prose).default({}),
})

export const accountSchema = work.superRefine(checkKind)

export type Account = z.output<typeof accountSchema>
