// Finds the topics of a section.
import type { Topic } from './schema/topic.ts'

/**
 * The ids of the topics that list a section, in the order of content/topics.yaml.
 * @param section the section's id, or the page's own for the text before its first heading, as in content/passages.tsv
 */
export const topicsOf = (topics: readonly Topic[], account: string, section: string): string[] =>
  topics.filter(({ sections }) => sections.includes(`${account}/${section}`)).map(({ id }) => id)
