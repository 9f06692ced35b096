// Joins topics and sections: which topics a section has, and which sections have none.
import type { Fault } from './fault.ts'
import type { Manifest } from './manifest.ts'
import type { Topic } from './schema/topic.ts'
import { referenceTo, sectionKey, sectionsByReference, type SectionRef } from './section-refs.ts'

/** The sections that a topic lists; those that the manifest does not have are left out. */
const sectionsOfTopic = ({ sections }: Topic, references: ReadonlyMap<string, readonly SectionRef[]>): SectionRef[] =>
  sections.flatMap((written) => references.get(written)?.[0] ?? [])

/** The keys of the sections of a topic (`sectionKey`), in its order. */
export const sectionKeysOf = (topic: Topic, manifest: Manifest): string[] =>
  sectionsOfTopic(topic, sectionsByReference(manifest)).map(sectionKey)

/** The ids of the topics of each section, by its `sectionKey`, in the order of content/topics.yaml. */
export function topicsBySection(topics: readonly Topic[], manifest: Manifest): Map<string, string[]> {
  const references = sectionsByReference(manifest)
  const bySection = new Map<string, string[]>()
  for (const topic of topics)
    for (const ref of sectionsOfTopic(topic, references)) {
      const own = bySection.get(sectionKey(ref))
      if (own) own.push(topic.id)
      else bySection.set(sectionKey(ref), [topic.id])
    }
  return bySection
}

/** How many sections without a topic a warning names. */
const named = 5

/**
 * A warning, of one sentence for all of them, that sections with passages have no topic. They stop no build: whoever
 * adds an account gives its sections their topics bit by bit.
 * @returns no warning where each has one
 */
export function warnOfMissingTopics(topics: readonly Topic[], manifest: Manifest): Fault[] {
  const bySection = topicsBySection(topics, manifest)
  const references = sectionsByReference(manifest)
  const withPassages = [...new Map(manifest.passages.map((row) => [sectionKey(row), row])).values()]
  const lacking = withPassages.filter((ref) => !bySection.has(sectionKey(ref)))
  if (lacking.length === 0) return []
  const some = lacking.slice(0, named).map((ref) => `"- ${referenceTo(ref, references)}"`)
  const message =
    `${lacking.length === 1 ? 'One section has' : `${lacking.length} sections have`} no topic, so that nobody finds ` +
    `${lacking.length === 1 ? 'it' : 'them'} by one. Write ${some.join(', ')}${lacking.length > named ? ' …' : ''} ` +
    'under the sections of a topic.'
  return [{ file: 'content/topics.yaml', line: 1, code: 'section-without-topic', message }]
}
