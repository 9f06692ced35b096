// The schema of content/questions.yaml: questions that readers may have, each with the passages that answer it.
import { z } from 'astro/zod'
import { withCode } from '../fault-codes.ts'
import type { Manifest } from '../manifest.ts'

/** A passage that answers a question. */
export const answerSchema = z.strictObject({
  /** account/passage, as `hayton/57` */
  passage: z.string().regex(/^[a-z-]+\/T?\d+$/, { error: 'Write account/passage, as "hayton/57".' }),
  /** what the passage says, in a few words */
  says: z.string().min(1),
})

/** A question. */
export const questionSchema = z.strictObject({
  id: z.string(),
  question: z.string().min(1),
  answers: z.array(answerSchema).min(1),
  /** set where the home page shows it; the search knows all questions */
  home: z.literal(true, { error: 'Write "home: true", or leave the line out.' }).optional(),
})

export type Question = z.output<typeof questionSchema>

/** All the questions. No two have one id, and every answer must name a passage of the manifest. */
export const questionsSchema = ({ passages }: Pick<Manifest, 'passages'>) =>
  z.array(questionSchema).superRefine((questions, context) => {
    const known = new Set(passages.map((row) => `${row.account}/${row.passage}`))
    const ids = new Set<string>()
    questions.forEach(({ id, answers }, index) => {
      if (ids.has(id)) {
        const message = `"${id}" is the id of a question above. Write another.`
        context.addIssue({ code: 'custom', path: [index, 'id'], message, ...withCode('id-duplicate') })
      }
      ids.add(id)
      answers.forEach(({ passage }, place) => {
        if (known.has(passage)) return
        const path = [index, 'answers', place, 'passage']
        const message = `"${passage}" is no passage of the edition. Write account/passage as in content/passages.tsv.`
        context.addIssue({ code: 'custom', path, message, ...withCode('passage-unknown') })
      })
    })
  })
