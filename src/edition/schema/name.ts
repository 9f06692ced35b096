// The schema of content/names.yaml: the name of a person, state, body, place, agreement, ship, event or idea, with its
// abbreviations and other forms.
import { z } from 'astro/zod'
import { withCode } from '../fault-codes.ts'

const text = z.string().min(1)

/** The kinds of name, each with its heading on the page of names. */
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

/** An entry. */
export const nameSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, { error: 'Write the id in small letters, figures and hyphens.' }),
  /** the preferred form, with diacritics where they are certain */
  name: text,
  kind: z.enum(Object.keys(nameKinds) as [keyof typeof nameKinds, ...(keyof typeof nameKinds)[]]),
  /** abbreviations that the accounts use; a page explains each by the name */
  abbreviations: z.array(text).default([]),
  /** other forms and spellings that the accounts or readers use */
  variants: z.array(text).default([]),
  /** the demonyms and adjectives of a state: Chinese, Filipino */
  demonyms: z.array(text).default([]),
  /** who or what it is, in one line */
  gloss: text,
})

export type Name = z.output<typeof nameSchema>

/** All the names. No abbreviation may stand for two of them, or a reader would be told the wrong name. */
export const namesSchema = z.array(nameSchema).superRefine((names, context) => {
  const holders = new Map<string, string>()
  names.forEach(({ name, abbreviations }, index) =>
    abbreviations.forEach((abbreviation, place) => {
      const other = holders.get(abbreviation)
      const message = `"${abbreviation}" stands for "${other}" and for "${name}". Give it to one of them.`
      const path = [index, 'abbreviations', place]
      if (other) context.addIssue({ code: 'custom', path, message, ...withCode('abbreviation-duplicate') })
      else holders.set(abbreviation, name)
    }),
  )
})
