// What content/names.yaml says of a person, state, body, place, agreement, ship, event or idea.
import { z } from 'astro/zod'
import { coded } from '../fault-codes.ts'

const text = z.string().min(1)

export const nameKinds = {
  person: 'People',
  state: 'States',
  body: 'Organisations and parties',
  place: 'Places',
  agreement: 'Agreements and documents',
  ship: 'Ships, rigs and arms',
  event: 'Events',
  idea: 'Ideas and slogans',
} as const

export const nameSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, { error: 'Write the id in small letters, figures and hyphens.' }),
  /** the preferred form, with diacritics where they are certain */
  name: text,
  kind: z.enum(Object.keys(nameKinds) as [keyof typeof nameKinds, ...(keyof typeof nameKinds)[]]),
  /** abbreviations in use in the accounts; each is explained by the name */
  abbreviations: z.array(text).default([]),
  /** other forms and spellings, as the accounts and readers have them */
  variants: z.array(text).default([]),
  /** what a state’s people and things are called: Chinese, Filipino */
  demonyms: z.array(text).default([]),
  /** who or what it is, in one line */
  gloss: text,
})

export type Name = z.output<typeof nameSchema>

/** All the names: no abbreviation stands for two of them, or a reader would be told the wrong one. */
export const namesSchema = z.array(nameSchema).superRefine((names, context) => {
  const holders = new Map<string, string>()
  names.forEach(({ name, abbreviations }, index) =>
    abbreviations.forEach((abbreviation, place) => {
      const other = holders.get(abbreviation)
      const message = `"${abbreviation}" stands for "${other}" and for "${name}". Give it to one of them.`
      const path = [index, 'abbreviations', place]
      if (other) context.addIssue({ code: 'custom', path, message, ...coded('abbreviation-twice') })
      else holders.set(abbreviation, name)
    }),
  )
})
