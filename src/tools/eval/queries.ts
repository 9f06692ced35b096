// Labelled queries: each says what a reader types and which sections answer it. They are read in two forms, by sections
// and by passages.
import { readFileSync } from 'node:fs'
import { z } from 'astro/zod'
import type { PassageRow } from '../../edition/manifest.ts'
import { sectionOfPassage, sectionsAt } from './places.ts'

/** account and section, or account and page */
const place = z.tuple([z.string(), z.string()])
/**
 * `tune`: the weights are tuned to it; `kept`: held out, to test the weights on queries that they were not tuned to
 */
const setSchema = z.enum(['tune', 'kept']).default('tune')

/** A query with its sections. */
const bySections = z.object({
  /** the query, as typed */
  q: z.string(),
  /** sections or pages of which one should come first */
  best: z.array(place),
  /** sections that may come before it without counting as a miss */
  also: z.array(place).default([]),
  /** letters: N name, D diacritics, E event, A abbreviation, C concept, # number, M misspelling, T trap */
  kind: z.string(),
  set: setSchema,
})

/** A query with its passages: `{ "id": "c3", "kind": "student", "query": "oil rig", "answers": ["hayton/57"] }`. */
const byPassages = z.object({
  id: z.string(),
  /** a word or several, by which the report is divided */
  kind: z.string(),
  /** the query, as typed */
  query: z.string(),
  /** passages of which one should come first; whatever leads to their section is right */
  answers: z.array(z.string().regex(/^[^/]+\/T?\d+$/)),
  set: setSchema,
})

/** A labelled query. */
export interface Query {
  /** the query, as typed */
  q: string
  /** the sections of which one should come first, `hayton/cam-ranh-bay` */
  best: string[]
  /** sections that may come before it without counting as a miss */
  also: string[]
  /** its kinds, separated by spaces */
  kind: string
  set: z.output<typeof setSchema>
}

/**
 * Reads labelled queries, each in either form: `{ q, best: [["hayton", "oil-rig-2014"]], also, kind, set }` names
 * sections or pages, `{ id, kind, query, answers: ["hayton/57"], set }` passages. Where no `set` is said, a query is
 * one to tune by.
 * @param file     a JSON file
 * @param passages the passages of the manifest
 * @throws Error where the file is missing or in neither form, or names what the edition does not have
 */
export function readQueries(file: string, passages: PassageRow[]): Query[] {
  const sectionsOf = (places: [string, string][]) => places.flatMap((at) => sectionsAt(at, passages))
  return z
    .array(z.union([bySections, byPassages]))
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .map((one) => {
      if ('q' in one) return { ...one, best: sectionsOf(one.best), also: sectionsOf(one.also) }
      const { query: q, answers, kind, set } = one
      return { q, best: [...new Set(answers.map((at) => sectionOfPassage(at, passages)))], also: [], kind, set }
    })
}
