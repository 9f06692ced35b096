// The recipe for the account of Facts and Details. Its raw text has one paragraph a line. The signs with which it
// refers to sources, "*", "+" and "*/", are defined in notes; where a passage has none and the text itself shows whose
// it is, the source is given as inferred.
import type { Recipe, RecipePassage } from '../recipe.ts'

type Source = NonNullable<RecipePassage['source']>

const congress: Source = { ids: ['library-of-congress'] }
const wikipedia: Source = { ids: ['wikipedia'] }
const vietrade: Source = { ids: ['vietrade'] }
const inferred = (source: Source): Source => ({ ...source, inferred: true })
const editorial: Source = { ids: ['yomiuri-2009'] }

/** The line of each passage, and its source where it has one. */
const lines: readonly [line: number, source?: Source][] = [
  [1],
  [3],
  [5, { ids: ['library-of-congress', 'wikipedia'] }],
  [7, congress],
  [9, congress],
  [17, congress],
  [19, congress],
  [21, congress],
  [23, congress],
  [25, congress],
  [33, inferred(congress)],
  [35, wikipedia],
  [37, inferred(wikipedia)],
  [41, congress],
  [43, congress],
  [45, congress],
  [47, congress],
  [51, congress],
  [53, congress],
  [55, congress],
  [59, congress],
  [61, inferred(congress)],
  [63, congress],
  [69],
  [71],
  [73],
  [75],
  [77, { ids: ['yomiuri-2011'] }],
  [83, wikipedia],
  [85, wikipedia],
  [87, wikipedia],
  [89, inferred(wikipedia)],
  [93, { ids: ['foreign-ministry'] }],
  [97, vietrade],
  [99, editorial],
  [101, inferred(editorial)],
  [103, inferred(editorial)],
  [109, vietrade],
  [111, vietrade],
  [113, vietrade],
]

/**
 * The three paragraphs of a newspaper's editorial, which the page quotes; the first begins with its own introduction.
 */
const quotation: Readonly<Record<number, Pick<RecipePassage, 'kind' | 'quotedFrom'>>> = {
  99: { kind: 'quotation', quotedFrom: 'Japan can' },
  101: { kind: 'quotation' },
  103: { kind: 'quotation' },
}

/** Lines that end with a note on their source. */
const notes = [5, 17, 35, 41, 51, 59, 77, 83, 93, 97, 99, 109]
/** Lines that end with a sign alone, which such a note has defined. */
const sourceSigns: Readonly<Record<string, readonly number[]>> = {
  ' *': [7, 9, 19, 21, 23, 25, 43, 45, 47, 53, 55, 63],
  ' +': [85, 87],
  ' */': [111, 113],
}

/** The recipe. */
export const factsAndDetails: Recipe = {
  account: 'facts-and-details',
  passages: lines.map(([line, source], index) => ({
    passage: String(index + 1),
    lines: [[line, line]],
    ...(source ? { source } : {}),
    ...quotation[line],
  })),
  headings: [
    { section: 'asean-1970s-1980s', lines: [15, 15] },
    { section: 'cambodia', lines: [27, 27] },
    { section: 'cambodia-after-the-vietnam-war', lines: [31, 31] },
    { section: 'invasion-of-cambodia', lines: [39, 39] },
    { section: 'occupation-of-cambodia', lines: [49, 49] },
    { section: 'laos', lines: [57, 57] },
    { section: 'japan', lines: [67, 67] },
    { section: 'japan-history', lines: [81, 81] },
    { section: 'japan-good-relations', lines: [95, 95] },
    { section: 'japan-trade', lines: [107, 107] },
  ],
  omissions: [
    // links to other pages of the site, which are not part of this account
    ...[11, 13, 29, 65, 79, 91, 105].map((line) => ({ lines: [line, line], reason: 'pointer' }) as const),
    { lines: [115, 115], reason: 'image credit' },
    { lines: [117, 119], reason: 'metadata' },
    { lines: [121, 121], reason: 'boilerplate' },
  ],
  removals: [
    ...notes.map((line) => ({ line, text: '[Source:', until: ']', reason: 'source mark' }) as const),
    ...Object.entries(sourceSigns).flatMap(([text, lines]) =>
      lines.map((line) => ({ line, text, reason: 'source mark' }) as const),
    ),
    // a caption that stands between two sentences
    { line: 83, text: 'An Edo', until: '(Vietnam). ', reason: 'caption' },
  ],
  corrections: [
    { line: 3, from: '1996', to: '1996.', reason: 'lost full stop' },
    { line: 35, from: 'Pha.m', to: 'Phạm', reason: 'broken diacritic' },
    { line: 37, from: "Du'c Tha'ng", to: 'Đức Thắng', reason: 'broken diacritic' },
    { line: 37, from: 'Pha.m', to: 'Phạm', reason: 'broken diacritic' },
    { line: 51, from: 'Armee', to: 'Armée', reason: 'lost accent' },
    { line: 51, from: 'Pol Pot', to: 'Pol Pot.', reason: 'lost full stop' },
    { line: 63, from: 'Vietnamese- supported', to: 'Vietnamese-supported', reason: 'space after a hyphen' },
    { line: 63, from: '1986-90', to: '1986–90', reason: 'hyphen in a span of years' },
    { line: 73, from: '$1. 6', to: '$1.6', reason: 'split figure' },
    { line: 93, from: '$ 49', to: '$49', reason: 'split figure' },
    { line: 93, from: 'non – refundable', to: 'non-refundable', reason: 'spaced hyphen' },
    { line: 99, from: '“', to: '', reason: 'the block quotation stands for the mark that is never closed' },
    { line: 101, from: '“', to: '', reason: 'the block quotation stands for the mark that is never closed' },
    { line: 109, from: 'Vietnam – Japan', to: 'Vietnam–Japan', reason: 'spaced dash in a name' },
    { line: 111, from: 'agro-forestry- aquatic', to: 'agro-forestry-aquatic', reason: 'space after a hyphen' },
  ],
  moves: [],
}
