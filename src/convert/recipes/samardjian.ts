// The recipe for Samardjian's essay. Its raw text has one paragraph a line. Its endnotes are not part of the raw text,
// so the endnote marks, 2 to 80, are removed.
import type { Recipe } from '../recipe.ts'

/** The endnote marks by line, with the space before them where there is one. */
const notes: readonly [line: number, marks: readonly string[]][] = [
  [3, ['[2]', '[3]']],
  [9, ['[4]', '[5]']],
  [11, [' [6]', '[7]', '[8]']],
  [13, ['[9]', ' [10]', '[11]']],
  [15, ['[12]']],
  [19, ['[13]', '[14]']],
  [21, ['[15]', '[16]', '[17]']],
  [25, ['[18]', '[19]', '[20]', '[21]', '[22]']],
  [27, ['[23]', '[24]']],
  [29, ['[25]', ' [26]']],
  [33, ['[27]', '[28]']],
  [35, ['[29]', '[30]', '[31]']],
  [37, ['[32]']],
  [39, ['[33]', '[34]']],
  [43, ['[35]']],
  [45, ['[36]', '[37]', '[38]']],
  [47, ['[39]']],
  [49, ['[40]']],
  [53, ['[41]', '[42]']],
  [55, ['[43]', '[44]']],
  [57, ['[45]', '[46]']],
  [59, ['[47]', ' [48]']],
  [63, ['[49]', '[50]', '[51]']],
  [65, ['[52]']],
  [67, ['[53]', '[54]']],
  [69, ['[55]', '[56]']],
  [71, ['[57]', '[58]', '[59]', '[60]']],
  [73, ['[61]', '[62]']],
  [75, ['[63]']],
  [79, ['[64]']],
  [81, ['[65]']],
  [83, ['[66]', '[67]', '[68]', '[69]']],
  [85, ['[70]', '[71]']],
  [87, ['[72]', '[73]', '[74]']],
  [91, ['[75]']],
  [93, ['[76]', '[77]']],
  [95, ['[78]', '[79]', '[80]']],
]

/** The line of each passage. */
const lines = [
  3, 5, 9, 11, 13, 15, 19, 21, 25, 27, 29, 33, 35, 37, 39, 43, 45, 47, 49, 53, 55, 57, 59, 63, 65, 67, 69, 71, 73, 75,
  79, 81, 83, 85, 87, 91, 93, 95, 97, 100,
]

/** The recipe. */
export const samardjian: Recipe = {
  account: 'samardjian',
  passages: lines.map((line, index) => ({
    passage: String(index + 1),
    lines: [[line, line]],
    ...(line === 49 ? { kind: 'quotation' } : {}),
  })),
  headings: [
    { section: 'domestic-affairs', lines: [7, 7] },
    { section: 'boat-people', lines: [17, 17] },
    { section: 'sino-vietnamese-connection', lines: [23, 23] },
    { section: 'invasion-of-democratic-kampuchea', lines: [31, 31] },
    { section: 'pariah-era', lines: [41, 41] },
    { section: 'path-to-doi-moi', lines: [51, 51] },
    { section: 'doi-moi-and-asean', lines: [61, 61] },
    { section: 'american-reconciliation', lines: [77, 77] },
    { section: 'south-china-sea', lines: [89, 89] },
  ],
  omissions: [
    // title and author, and the note on the author: content/accounts.yaml has them
    { lines: [1, 1], reason: 'metadata' },
    { lines: [102, 102], reason: 'metadata' },
  ],
  removals: notes.flatMap(([line, marks]) => marks.map((text) => ({ line, text, reason: 'endnote mark' }))),
  corrections: [
    { line: 35, from: '‘', to: '“', reason: 'single quotation marks where all others are double' },
    { line: 35, from: 'War’', to: 'War”', reason: 'single quotation marks where all others are double' },
    { line: 55, from: '‘', to: '“', reason: 'single quotation marks where all others are double' },
    { line: 55, from: 'East,’', to: 'East,”', reason: 'single quotation marks where all others are double' },
    { line: 63, from: '‘', to: '“', reason: 'single quotation marks where all others are double' },
    { line: 63, from: ',’', to: ',”', reason: 'single quotation marks where all others are double' },
    { line: 81, from: '”’', to: '”', reason: 'stray quotation mark' },
  ],
  moves: [],
}
