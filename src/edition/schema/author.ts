// What content/accounts.yaml says of those who wrote a work, or edited the book that it stands in.
import { z } from 'astro/zod'

const prose = z.string().min(1)

/**
 * A person; `order: vietnamese` for a name that is printed family name first and without a comma, as Nguyễn Phú
 * Trọng’s is.
 */
const personSchema = z.strictObject({ given: prose, family: prose, order: z.literal('vietnamese').optional() })

/** A body, whose name nobody turns round: a ministry, a bank, an institute. */
const bodySchema = z.strictObject({ name: prose })

const authorSchema = z.union([personSchema, bodySchema])

export type Author = z.output<typeof authorSchema>

export type Names = Author | Author[]

const either = z.union([authorSchema, z.array(authorSchema).min(1)])

/** One person or body, or a list in the order in which the work names them. Whatever is wrong, all is said. */
export const namesSchema = z.custom<Names>((value) => either.safeParse(value).success, {
  error:
    'Write a person as { given: Bill, family: Hayton }, with order: vietnamese for one like { given: Phú Trọng, ' +
    'family: Nguyễn }; a body as { name: World Bank }; and several as a list of these.',
})
