// The schema of a page's front matter, for the restated pages and for those in the original words.
import { z } from 'astro/zod'

const sentences = z
  .string({ error: 'Write two sentences that say what the text says.' })
  .refine((text) => (text.match(/[.!?][”’)]?(?=\s|$)/g) ?? []).length >= 2, {
    error: 'Write two sentences that say what the text says; this is one.',
  })

/** The front matter of a restated page. */
export const pageSchema = z.strictObject({
  /** must equal the title in content/sections.json */
  title: z.string({ error: 'Write the page’s title as content/sections.json has it.' }),
  /** two sentences on the page, or on its text where it has no sections */
  summary: sentences,
  /** two sentences on each section, by its id, in reading order */
  sections: z.record(z.string(), sentences).default({}),
})

/** A page in the original words has only its title: summaries are the editors' own text. */
export const originalSchema = z.strictObject({
  title: z.string({ error: 'Write the page’s title as content/sections.json has it.' }),
})

export type PageMatter = z.output<typeof pageSchema>
