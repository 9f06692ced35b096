// The schema of content/sections.json: the pages of the accounts and their sections.
import { z } from 'astro/zod'

const id = z.string().regex(/^[a-z0-9-]+$/, { error: 'Write the id in small letters, figures and hyphens.' })

/** A section of a page. */
export const outlineSectionSchema = z.strictObject({
  id,
  title: z.string().min(1),
  level: z.union([z.literal(2), z.literal(3)], { error: 'Write 2 or 3, the level of the heading.' }),
  /** the heading was added by the editors; the account has none here */
  editorial: z.boolean(),
})

/** A page. */
export const outlinePageSchema = z.strictObject({
  /** the account's key */
  account: z.string().regex(/^[a-z][a-z-]*$/, { error: 'Write the account’s key, as its folder is named.' }),
  page: id,
  title: z.string().min(1),
  editorial: z.boolean(),
  sections: z.array(outlineSectionSchema),
})
