// The kinds of work that an account can be, and the rules for each: which fields its entry in content/accounts.yaml
// must have and which it may not have.
import type { z } from 'astro/zod'
import { joinWithOr } from '../fault.ts'

/** The kinds of work, by their names in CSL. */
export const kinds = [
  'article-journal',
  'article-newspaper',
  'book',
  'chapter',
  'manuscript',
  'report',
  'thesis',
  'webpage',
] as const

type Kind = (typeof kinds)[number]

/** The values that `genre` may have for a thesis; each citation style prints its own words for them. */
const theses = ['PhD dissertation', 'Master’s thesis'] as const

const whichThesis = `Write what kind of thesis it is: ${joinWithOr(theses)}.`

/** The fields that only some kinds may have, with these kinds. */
const restrictedFields: Record<string, Kind[]> = {
  containerTitle: ['article-journal', 'article-newspaper', 'chapter'],
  editor: ['chapter'],
  volume: ['article-journal'],
  issue: ['article-journal'],
  pages: ['article-journal', 'article-newspaper', 'chapter'],
  number: ['report'],
  publisher: ['book', 'chapter', 'manuscript', 'report', 'thesis', 'webpage'],
}

/** The fields that a kind must have, each with the message that tells what to write. */
const requiredFields: Partial<Record<Kind, Record<string, string>>> = {
  'article-journal': { containerTitle: 'Write the name of the journal, as it writes itself.' },
  'article-newspaper': { containerTitle: 'Write the name of the newspaper, as it writes itself.' },
  chapter: { containerTitle: 'Write the title of the book, with capitals for its first word and for names only.' },
  thesis: {
    author: 'Write who wrote the thesis.',
    publisher: 'Write the university that the thesis was written at.',
    genre: whichThesis,
  },
}

interface Work {
  type: Kind
  genre?: string | undefined
  date?: string | undefined
}

/**
 * A Zod refinement: adds an issue, with what to write instead, at each field that the kind of work must not have or
 * lacks.
 */
export function checkKind(work: Work, context: z.RefinementCtx): void {
  const { type, genre, date } = work
  const has = (field: string) => (work as unknown as Record<string, unknown>)[field] !== undefined
  const refuse = (field: string, message: string) => {
    context.addIssue({ code: 'custom', path: [field], message })
  }
  for (const [field, kindsWithIt] of Object.entries(restrictedFields))
    if (has(field) && !kindsWithIt.includes(type))
      refuse(
        field,
        `It is not for the type ${type} but for ${joinWithOr(kindsWithIt)}. Leave it out, or write another type.`,
      )
  for (const [field, message] of Object.entries(requiredFields[type] ?? {})) if (!has(field)) refuse(field, message)
  if (type === 'thesis' && genre !== undefined && !theses.some((thesis) => thesis === genre))
    refuse('genre', whichThesis)
  if (type === 'article-newspaper' && date !== undefined && date.length < 'YYYY-MM-DD'.length)
    refuse('date', 'A newspaper has a day. Write it as 2015-11-30, or leave the date out.')
}
