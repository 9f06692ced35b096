// Turns ranked sections into the hits that readers see: each with an excerpt, grouped by page, and both editions of a
// section shown as one hit.
import { restatedUrl, passageOnPageOf, pathOf } from '../../paths.ts'
import { findHighlights } from '../../text/highlight.ts'
import type { Sentence } from './analyze.ts'
import { excerptOf, type ExcerptPart } from './excerpt.ts'
import type { Ranked } from './rank.ts'
import { minShareOfGroupBest } from './weights.ts'
import type { Section } from '../format.ts'

/** Where a hit leads. */
export interface HitLocation {
  /** the passage's number, '57'; undefined where the hit is a section as a whole */
  passage?: string
  /** from the site's root */
  url: string
}

/** A section that answers the query, as it is shown. */
export interface Hit extends HitLocation {
  /** the section's title; the chapter's where the section has none */
  title: string
  excerpt: ExcerptPart[]
  /** whether the excerpt comes from one of this edition's own notes */
  note: boolean
  /** other passages of the section that match nearly as well */
  otherPassages: HitLocation[]
  /** the same section in the other edition, where both match */
  otherEdition?: HitLocation & { edition: Section['edition'] }
}

/** The hits of one page of one edition. */
export interface HitGroup {
  /** the page's, from the site's root */
  path: string
  /** the account's short name, as shown */
  name: string
  /** the CSS class of the account's colour */
  colour: string
  edition: Section['edition']
  /** the page's title */
  chapter: string
  hits: Hit[]
}

/**
 * Groups ranked sections by page.
 * @param batches    the sections as they were ranked, each batch best first. Groups never span two batches: what is on
 *                   the screen keeps its place when more is shown.
 * @param highlights words and phrases to highlight in the excerpts
 * @returns the groups in the order of their best hits, in each the hits best first. A page whose sections match very
 *          unequally has more than one group (`minShareOfGroupBest`).
 */
export function groupHits(batches: Ranked[][], highlights: string[]): HitGroup[] {
  const seen = new Map<string, Hit>()
  return batches.flatMap((ranked) => groupBatch(ranked, highlights, seen))
}

function groupBatch(ranked: Ranked[], highlights: string[], seen: Map<string, Hit>): HitGroup[] {
  const groups: HitGroup[] = []
  const best = new Map<HitGroup, number>()
  for (const one of ranked) {
    const { section } = one.analyzed
    const otherEdition = seen.get(restatedUrl(section.url))
    const { url, passage } = locationOf(section, passageOf(one))
    if (otherEdition) {
      otherEdition.otherEdition ??= { url, edition: section.edition, ...(passage ? { passage } : {}) }
      continue
    }
    const path = pathOf(section.url)
    const titles = section.titlePath.split(' › ')
    const hit = toHit(one, highlights)
    const group = groups.findLast((other) => other.path === path)
    seen.set(restatedUrl(section.url), hit)
    if (group && (group === groups.at(-1) || one.score >= minShareOfGroupBest * (best.get(group) ?? 0))) {
      group.hits.push(hit)
      continue
    }
    const newGroup: HitGroup = {
      path,
      name: section.name,
      colour: section.colour,
      edition: section.edition,
      chapter: titles[0] ?? '',
      hits: [hit],
    }
    best.set(newGroup, one.score)
    groups.push(newGroup)
  }
  return groups
}

const passageOf = ({ analyzed, sentence }: Ranked): string =>
  (sentence ? analyzed.section.parts[sentence.part]?.passage : undefined) ?? ''

function locationOf(section: Section, passage: string): HitLocation {
  return passage ? { passage, url: passageOnPageOf(section.url, passage) } : { url: section.url }
}

/** What is shown of a sentence: of a table its caption, and of its rows the one that has most of the words. */
function wordsFor({ text, part }: Sentence, section: Section, highlights: string[]): string {
  const table = section.parts[part]?.table
  // the text of a table has no full stops: what has its caption is the table
  if (!table?.rows.length || !text.includes(table.caption)) return text
  const counts = table.rows.map((row) => findHighlights(row, highlights).length)
  return `${table.caption}. ${table.rows[counts.indexOf(Math.max(...counts))] ?? ''}`
}

function toHit(ranked: Ranked, highlights: string[]): Hit {
  const { section, sentences } = { ...ranked.analyzed }
  const { sentence = sentences[0] } = ranked
  const titles = section.titlePath.split(' › ')
  return {
    ...locationOf(section, passageOf(ranked)),
    title: titles.slice(1).join(' › ') || (titles[0] ?? ''),
    excerpt: excerptOf(sentence ? wordsFor(sentence, section, highlights) : '', highlights),
    note: Boolean(sentence && section.parts[sentence.part]?.note),
    otherPassages: ranked.otherPassages.map((passage) => locationOf(section, passage)),
  }
}
