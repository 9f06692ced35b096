// The schema of content/word-groups.yaml: words of the field that stand for each other in a query.
import { z } from 'astro/zod'
import { stemTerm } from '../../text/stem.ts'
import { tokenize } from '../../text/tokenize.ts'
import { withCode } from '../fault-codes.ts'

/** The words of one group. */
const wordGroupSchema = z.array(z.string().min(1)).min(2, { error: 'Write two words or more: [arms, weapons].' })

/** A word as a search compares it, so that “weapon” and “Weapons” are one. */
const stemsOf = (word: string): string => tokenize(word).map(stemTerm).join(' ')

/** All the groups. No word may stand in two of them, or the one group would be searched with the words of the other. */
export const wordGroupsSchema = z.array(wordGroupSchema).superRefine((groups, context) => {
  const holders = new Map<string, { word: string; group: readonly string[] }>()
  groups.forEach((group, index) =>
    group.forEach((word, place) => {
      const stems = stemsOf(word)
      const other = holders.get(stems)
      const message =
        other?.group === group
          ? `"${word}" is the same word as "${other.word}" in this group. Take one of them out.`
          : `"${word}" stands in the group of "${other?.group[0]}" as well. Take it out of one of them.`
      const path = [index, place]
      if (other) context.addIssue({ code: 'custom', path, message, ...withCode('word-duplicate') })
      else holders.set(stems, { word, group })
    }),
  )
})
