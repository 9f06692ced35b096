// The lines of Hayton's report that are left out: captions and credits of pictures that the raw text does not have, and
// pull quotes, which repeat sentences of the text. Most of them interrupt a sentence.
import type { Omission } from '../../recipe.ts'

/** The omissions, in order. */
export const omissions: readonly Omission[] = [
  { lines: [72, 72], reason: 'image credit' },
  { lines: [170, 177], reason: 'pull quote' },
  { lines: [338, 350], reason: 'caption' },
  { lines: [352, 355], reason: 'image credit' },
  { lines: [547, 552], reason: 'pull quote' },
  { lines: [862, 867], reason: 'caption' },
  { lines: [869, 872], reason: 'image credit' },
  { lines: [1158, 1167], reason: 'pull quote' },
  { lines: [1814, 1820], reason: 'pull quote' },
  { lines: [2076, 2079], reason: 'caption' },
  { lines: [2081, 2081], reason: 'image credit' },
  { lines: [2154, 2164], reason: 'caption' },
  { lines: [2166, 2167], reason: 'image credit' },
  { lines: [2264, 2269], reason: 'pull quote' },
  { lines: [2433, 2442], reason: 'caption' },
  { lines: [2444, 2444], reason: 'image credit' },
  { lines: [2602, 2607], reason: 'pull quote' },
]
