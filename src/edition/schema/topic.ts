// The schema of content/topics.yaml: topics, each with its sections. Every section with passages must have a topic.
import { z } from 'astro/zod'
import { sectionsOf, type Manifest } from '../manifest.ts'
import { closestKnown, joinWithOr } from '../fault.ts'
import { withCode, type FaultCode } from '../fault-codes.ts'

/** A topic. */
export const topicSchema = z.strictObject({
  /** also its address: /topics/<id>/ */
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
    error: 'Write the id in small letters, figures and hyphens, as "south-china-sea".',
  }),
  title: z.string().min(1),
  /** what it is about, in one line */
  gloss: z.string().min(1).max(140, { error: 'Write the gloss in one line of at most 140 letters.' }),
  /** account/section, or account/page for the text before a page’s first heading */
  sections: z
    .array(
      z.string().regex(/^[a-z][a-z-]*\/[a-z0-9-]+$/, { error: 'Write account/section, as "hayton/oil-rig-2014".' }),
    )
    .min(1, { error: 'Write at least one section.' }),
})

export type Topic = z.output<typeof topicSchema>

/** The advice for a section that does not exist: the nearest one, or the ids to choose from. */
function suggestSection(section: string, manifest: Manifest): string {
  const [account = '', id = ''] = section.split('/')
  const accounts = [...new Set(manifest.outline.map(({ account }) => account))]
  const known = sectionsOf(manifest, account)
  const meant = closestKnown(
    section,
    accounts.flatMap((key) => sectionsOf(manifest, key).map((own) => `${key}/${own}`)),
  )
  const page = manifest.outline.find((entry) => entry.account === account && entry.page === id)
  if (page)
    return (
      `The page has no text before its first heading. Write ` +
      `${joinWithOr(page.sections.map((own) => `${account}/${own.id}`))}.`
    )
  if (meant) return `Write "${meant}".`
  return known.length > 0
    ? `The sections of ${account} are ${joinWithOr(known)}.`
    : `Begin it with the key of an account: ${joinWithOr(accounts)}.`
}

/** All the topics; their sections must be those of the manifest, and each section must have a topic. */
export const topicsSchema = (manifest: Manifest) =>
  z.array(topicSchema).superRefine((topics, context) => {
    const fault = (code: FaultCode, path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message, ...withCode(code) })
    let unknown = false
    topics.forEach(({ id, sections }, index) => {
      if (topics.findIndex((other) => other.id === id) < index)
        fault(
          'id-duplicate',
          [index, 'id'],
          `"${id}" is the id of a topic above. Write another, or put the sections there.`,
        )
      sections.forEach((section, place) => {
        const [account = '', own] = section.split('/')
        const path = [index, 'sections', place]
        const known = own !== undefined && sectionsOf(manifest, account).includes(own)
        if (!known) unknown = true
        // a value without a slash has been rejected by its pattern already
        if (!known && own !== undefined)
          fault(
            'section-unknown',
            path,
            `content/sections.json has no section "${section}". ${suggestSection(section, manifest)}`,
          )
        else if (sections.indexOf(section) < place)
          fault('section-duplicate', path, `"${section}" stands twice in the topic "${id}". Take this line out.`)
      })
    })
    // A reader who looks by topic would never find a section without one. Where a section id is misspelt this is not
    // reported: the section without a topic is probably the misspelt one.
    if (unknown) return
    for (const section of new Set(manifest.passages.map((row) => `${row.account}/${row.section}`)))
      if (!topics.some(({ sections }) => sections.includes(section)))
        fault(
          'section-without-topic',
          [],
          `The section "${section}" has no topic. Write "- ${section}" under the sections of one of ` +
            `${joinWithOr(topics.map(({ id }) => id))}.`,
        )
  })
