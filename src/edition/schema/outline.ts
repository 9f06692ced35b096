// The schema of content/sections.json: the pages of the accounts and their sections.
import { z } from 'astro/zod'
import { withCode } from '../fault-codes.ts'

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

/** An id that would be the address of a passage: `57` as a page (`/hayton/57/`), `p57` as a section (`#p57`). */
const isPassage = (id: string, kind: 'page' | 'section'): boolean =>
  kind === 'page' ? /^\d+$/.test(id) : /^p\d+$/.test(id)

/**
 * The pages of all accounts. The id of a page is unique in its account, that of a section on its page, and neither is
 * the address of a passage: two things at one address could not both be linked to.
 */
export const outlineSchema = z.array(outlinePageSchema).superRefine((pages, context) => {
  const seen = new Set<string>()
  const fault = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message, ...withCode('id-duplicate') })
  pages.forEach(({ account, page, sections }, index) => {
    if (seen.has(`${account}/${page}`))
      fault([index, 'page'], `"${page}" is the id of a page of ${account} above. Write another.`)
    if (isPassage(page, 'page'))
      fault([index, 'page'], `/${account}/${page}/ is the address of a passage. Write words.`)
    seen.add(`${account}/${page}`)
    const ids = new Set([page])
    sections.forEach(({ id }, place) => {
      const path = [index, 'sections', place, 'id']
      if (ids.has(id))
        fault(path, `"${id}" is the id of ${id === page ? 'the page' : 'a section of this page above'}. Write another.`)
      if (isPassage(id, 'section')) fault(path, `#${id} is the address of a passage. Write words.`)
      ids.add(id)
    })
  })
})
