// Defines tests from tables of references: what a style manual prints, and what the site must write.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Style } from '../../src/citation/manual.ts'
import { formatCitation } from '../../src/citation/styles.ts'
import { workItem, type Citation } from '../../src/citation/items.ts'
import { accountWith, authors, undated, works, type Authors, type Fields, type Kind } from './works.ts'

const written = new Map<string, Citation>()

/** The reference to a work, with what is changed of it; each work is written once, in all styles. */
export function reference(style: Style, kind: Kind, who: Authors, changes: Fields = {}): string {
  const account = accountWith({ ...works[kind], author: authors[who], ...changes })
  const key = JSON.stringify(account)
  const citation = written.get(key) ?? formatCitation(workItem(account), account)
  written.set(key, citation)
  return citation[style]
}

/** A table of kinds of work: how each is printed with its date, and how without. */
export function holdKinds(style: Style, who: Authors, rows: [kind: Kind, dated: string, undated: string][]): void {
  describe(`by ${who}`, () => {
    for (const [kind, withDate, without] of rows) {
      test(`${kind}, dated`, () => assert.equal(reference(style, kind, who), withDate))
      test(`${kind}, undated`, () => assert.equal(reference(style, kind, who, undated), without))
    }
  })
}

/** A table of single cases: what is changed of a work by one person, and how that is printed. */
export function holdCases(style: Style, rows: [name: string, kind: Kind, changes: Fields, expected: string][]): void {
  describe('in particular', () => {
    for (const [name, kind, changes, expected] of rows)
      test(name, () => assert.equal(reference(style, kind, 'one', changes), expected))
  })
}
