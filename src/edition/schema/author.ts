// The schema of authors and editors in content/accounts.yaml: a person, a body, or a list of these.
import { z } from 'astro/zod'

const prose = z.string().min(1)

/**
 * A person; `order: vietnamese` for a name that is printed family name first and without a comma, as Nguyễn Phú
 * Trọng’s is.
 */
const personSchema = z.strictObject({ given: prose, family: prose, order: z.literal('vietnamese').optional() })

/** A corporate author (a ministry, a bank, an institute), whose name is never inverted. */
const bodySchema = z.strictObject({ name: prose })

const authorSchema = z.union([personSchema, bodySchema])

export type Author = z.output<typeof authorSchema>

/** The value of a field `author` or `editor`. */
export type Names = Author | Author[]

const either = z.union([authorSchema, z.array(authorSchema).min(1)])

/**
 * One person or body, or a list in the order in which the work names them. Any fault gives the same message, which
 * shows every valid form.
 */
export const namesSchema = z.custom<Names>((value) => either.safeParse(value).success, {
  error:
    'Write a person as { given: Bill, family: Hayton }, with order: vietnamese for one like { given: Phú Trọng, ' +
    'family: Nguyễn }; a body as { name: World Bank }; and several as a list of these.',
})
