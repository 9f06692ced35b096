// What content/accounts.yaml says of each work.
import { z } from 'astro/zod'

const prose = z.string().min(1)
const year = z.int().min(900).max(2100)

export const accountSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/, { error: 'Write the account’s key in small letters and hyphens, as its folder is named.' }),
  title: prose,
  /** how a sentence names the account: “Hayton”, “Facts and Details” */
  short: prose,
  author: z.strictObject({ given: prose, family: prose }).optional(),
  publisher: prose.optional(),
  /** the date as a machine reads it: 2015-11, 2019-09-23; none where the work has none */
  date: z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/, { error: 'Write the date as 2015, 2015-11 or 2015-11-30.' }).optional(),
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
