// The schema of content/topics.yaml: topics, each with its sections.
import { z } from 'astro/zod'
import { pageOf, type Manifest } from '../manifest.ts'
import { closestKnown, joinWithOr } from '../fault.ts'
import { sectionKey, sectionsByReference, type SectionRef } from '../section-refs.ts'
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
  /**
   * account/section, or account/page for the text before a page’s first heading; account/page/section where the account
   * has the section’s id on several pages
   */
  sections: z
    .array(
      z
        .string()
        .regex(/^[a-z][a-z-]*(?:\/[a-z0-9-]+){1,2}$/, { error: 'Write account/section, as "hayton/oil-rig-2014".' }),
    )
    .min(1, { error: 'Write at least one section.' }),
})

export type Topic = z.output<typeof topicSchema>

/** What refers to a section, with the sections that it can mean. */
type References = ReadonlyMap<string, readonly SectionRef[]>

/** The advice for a reference that leads to no section: the nearest one, or the ones to choose from. */
function suggestSection(written: string, references: References, manifest: Manifest): string {
  const [account = '', id = ''] = written.split('/')
  const accounts = [...new Set(manifest.outline.map((page) => page.account))]
  const page = pageOf(manifest, account, id)
  if (page)
    return (
      `The page has no text before its first heading. Write ` +
      `${joinWithOr(page.sections.map((own) => `${account}/${own.id}`))}.`
    )
  const meant = closestKnown(written, [...references.keys()])
  if (meant) return `Write "${meant}".`
  const known = [...new Set([...references.values()].flat())].filter((ref) => ref.account === account)
  return known.length > 0
    ? `The sections of ${account} are ${joinWithOr(known.map(({ section }) => section))}.`
    : `Begin it with the key of an account: ${joinWithOr(accounts)}.`
}

/** All the topics; each section that they name must be one of the manifest. */
export const topicsSchema = (manifest: Manifest) => {
  const references = sectionsByReference(manifest)
  return z.array(topicSchema).superRefine((topics, context) => {
    const fault = (code: FaultCode, path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message, ...withCode(code) })
    const ids = new Set<string>()
    topics.forEach(({ id, sections }, index) => {
      if (ids.has(id))
        fault(
          'id-duplicate',
          [index, 'id'],
          `"${id}" is the id of a topic above. Write another, or put the sections there.`,
        )
      ids.add(id)
      const seen = new Set<SectionRef>()
      sections.forEach((written, place) => {
        // a value without a slash has been rejected by its pattern already
        if (!written.includes('/')) return
        const path = [index, 'sections', place]
        const [ref, ...others] = references.get(written) ?? []
        if (!ref)
          fault(
            'section-unknown',
            path,
            `content/sections.json has no section "${written}". ${suggestSection(written, references, manifest)}`,
          )
        else if (others.length > 0)
          fault(
            'section-ambiguous',
            path,
            `${ref.account} has a section "${ref.section}" on several pages. Write ` +
              `${joinWithOr([ref, ...others].map((one) => `"${sectionKey(one)}"`))}.`,
          )
        else if (seen.has(ref))
          fault('section-duplicate', path, `"${written}" stands twice in the topic "${id}". Take this line out.`)
        if (ref) seen.add(ref)
      })
    })
  })
}
