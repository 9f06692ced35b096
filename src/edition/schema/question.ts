// A question that a reader brings, and the passages that answer it.
import { z } from 'astro/zod'

export const questionSchema = z.strictObject({
  id: z.string(),
  question: z.string().min(1),
  /** account/passage, as `hayton/57`, with what stands there in a few words */
  answers: z
    .array(
      z.strictObject({
        passage: z.string().regex(/^[a-z-]+\/T?\d+$/, { error: 'Write account/passage, as "hayton/57".' }),
        says: z.string().min(1),
      }),
    )
    .min(1),
})
