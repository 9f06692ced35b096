// The recipe for the account of GlobalSecurity.org. Its raw text has one paragraph a line, between the banner and the
// footer of the web page.
import type { Recipe } from '../recipe.ts'

/** The line of each passage. */
const lines = [6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 40, 42, 46, 48]

/** The recipe. */
export const globalsecurity: Recipe = {
  account: 'globalsecurity',
  passages: lines.map((line, index) => ({ passage: String(index + 1), lines: [[line, line]] })),
  headings: [
    { section: 'foreign-relations', lines: [4, 4] },
    { section: 'international-organizations', lines: [38, 38] },
    { section: 'international-treaties', lines: [44, 44] },
  ],
  omissions: [
    { lines: [1, 1], reason: 'banner' },
    { lines: [50, 50], reason: 'boilerplate' },
    { lines: [52, 52], reason: 'metadata' },
  ],
  removals: [],
  corrections: [
    { line: 6, from: '1954-75', to: '1954–75', reason: 'hyphen in a span of years' },
    { line: 10, from: 'on- the', to: 'on-the', reason: 'space after a hyphen' },
    { line: 10, from: 'policy. .', to: 'policy.', reason: 'full stop twice' },
    { line: 14, from: 'long- term', to: 'long-term', reason: 'space after a hyphen' },
    { line: 22, from: 'non- permanent', to: 'non-permanent', reason: 'space after a hyphen' },
    { line: 22, from: '2008-2009', to: '2008–2009', reason: 'hyphen in a span of years' },
    { line: 34, from: '01 August', to: '1 August', reason: 'leading zero of a database' },
    { line: 40, from: '11 January 2007', to: '11 January 2007.', reason: 'lost full stop' },
  ],
  moves: [],
}
