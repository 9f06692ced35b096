// What content/accounts.yaml says of each work.
import { z } from 'astro/zod'

const prose = z.string().min(1)
const year = z.int().min(900).max(2100)

/**
 * A person; `order: vietnamese` for a name that is printed family name first and without a comma, as Nguyễn Phú
 * Trọng’s is.
 */
export const authorSchema = z.strictObject({ given: prose, family: prose, order: z.literal('vietnamese').optional() })

export type Author = z.output<typeof authorSchema>

export const accountSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/, {
    error: 'Write the account’s key in small letters and hyphens, as its folder is named.',
  }),
  title: prose,
  /** the title with capitals for its first word and names only, as APA prints it; where it is not printed so already */
  sentenceCase: prose.optional(),
  /** what kind of work it is to a list of references; `genre` says it where the kind alone does not, “Essay” */
  type: z.enum(['report', 'manuscript', 'webpage', 'book', 'article-journal']).default('webpage'),
  genre: prose.optional(),
  /** how a sentence names the account: “Hayton”, “Facts and Details” */
  short: prose,
  author: authorSchema.optional(),
  publisher: prose.optional(),
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

export type Account = z.output<typeof accountSchema>
