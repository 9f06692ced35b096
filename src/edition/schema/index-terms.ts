// The schema of content/index-terms.yaml: the words with which readers ask for a passage that has none of them.
import { z } from 'astro/zod'
import { isTooLong } from '../../text/index-terms.ts'
import { withCode } from '../fault-codes.ts'
import type { Manifest } from '../manifest.ts'

/** The index terms of one passage. */
const termSchema = z
  .string()
  .min(1)
  .refine((term) => !isTooLong(term), {
    error: 'The search looks for no Vietnamese term of more than eight syllables. Write a shorter one.',
  })
const termsSchema = z.array(termSchema).min(1, { error: 'Write one term or more: [boat people, exodus].' })

/** The index terms of each passage that has some, by account and number. */
export type IndexTerms = Record<string, Record<string, string[]>>

/** All the index terms. Each must belong to a passage of the manifest. */
export const indexTermsSchema = ({ passages }: Pick<Manifest, 'passages'>) =>
  z.record(z.string(), z.record(z.string(), termsSchema)).superRefine((accounts, context) => {
    const known = new Set(passages.map((row) => `${row.account}/${row.passage}`))
    for (const [account, terms] of Object.entries(accounts))
      for (const passage of Object.keys(terms)) {
        if (known.has(`${account}/${passage}`)) continue
        const message = `"${account}/${passage}" is no passage of the edition. Write a number of content/passages.tsv.`
        context.addIssue({ code: 'custom', path: [account, passage], message, ...withCode('passage-unknown') })
      }
  })
