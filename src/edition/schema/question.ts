// A question that a reader brings, and the passages that answer it.
import { z } from 'astro/zod'

export const answerSchema = z.strictObject({
  /** account/passage, as `hayton/57` */
  passage: z.string().regex(/^[a-z-]+\/T?\d+$/, { error: 'Write account/passage, as "hayton/57".' }),
  /** what stands there, in a few words */
  says: z.string().min(1),
})

export const questionSchema = z.strictObject({
  id: z.string(),
  question: z.string().min(1),
  answers: z.array(answerSchema).min(1),
})

export type Question = z.output<typeof questionSchema>
