// From ranked sections to hits that a reader can judge: the sentence that answers, grouped by page, both editions of
// a section as one.
import { anyEditionOf, passageOnPageOf, pathOf } from '../../paths.ts'
import { excerptOf, type ExcerptPart } from './excerpt.ts'
import type { Ranked } from './rank.ts'
import { minShareOfGroupBest } from './weights.ts'
import type { Section } from '../format.ts'

export interface HitLocation {
  /** '57'; undefined for a section as a whole */
  passage?: string
  url: string
}

export interface Hit extends HitLocation {
  title: string
  excerpt: ExcerptPart[]
  /** the sentence is this edition's own, in a note */
  note: boolean
  /** other passages of the section that answer nearly as well */
  otherPassages: HitLocation[]
  /** the same section in the other edition, where both answer */
  otherEdition?: HitLocation & { edition: Section['edition'] }
}

/** The hits of one page of one edition. */
export interface HitGroup {
  path: string
  /** the account as a reader names it, and its colour */
  name: string
  colour: string
  edition: Section['edition']
  chapter: string
  hits: Hit[]
}

/**
 * @param batches the sections as they were asked for, each batch best first: what is shown already stays where it is
 * @param marks   the words and phrases to be marked
 * @returns the groups in the order of their best hits; in each the hits in their order. A page whose sections answer
 * very
 *          unequally has more than one
 */
export function groupHits(batches: Ranked[][], marks: string[]): HitGroup[] {
  const seen = new Map<string, Hit>()
  return batches.flatMap((ranked) => groupBatch(ranked, marks, seen))
}

function groupBatch(ranked: Ranked[], marks: string[], seen: Map<string, Hit>): HitGroup[] {
  const groups: HitGroup[] = []
  const best = new Map<HitGroup, number>()
  for (const one of ranked) {
    const { section } = one.reading
    const otherEdition = seen.get(anyEditionOf(section.url))
    const { url, passage } = locationOf(section, passageOf(one))
    if (otherEdition) {
      otherEdition.otherEdition ??= { url, edition: section.edition, ...(passage ? { passage } : {}) }
      continue
    }
    const path = pathOf(section.url)
    const places = section.place.split(' › ')
    const hit = toHit(one, marks)
    const group = groups.findLast((other) => other.path === path)
    seen.set(anyEditionOf(section.url), hit)
    if (group && (group === groups.at(-1) || one.score >= minShareOfGroupBest * (best.get(group) ?? 0))) {
      group.hits.push(hit)
      continue
    }
    const made: HitGroup = {
      path,
      name: section.name,
      colour: section.colour,
      edition: section.edition,
      chapter: places[0] ?? '',
      hits: [hit],
    }
    best.set(made, one.score)
    groups.push(made)
  }
  return groups
}

const passageOf = ({ reading, sentence }: Ranked): string =>
  (sentence ? reading.section.parts[sentence.part]?.passage : undefined) ?? ''

function locationOf(section: Section, passage: string): HitLocation {
  return passage ? { passage, url: passageOnPageOf(section.url, passage) } : { url: section.url }
}

function toHit(ranked: Ranked, marks: string[]): Hit {
  const { section, sentences } = { ...ranked.reading }
  const { sentence = sentences[0] } = ranked
  const place = section.place.split(' › ')
  return {
    ...locationOf(section, passageOf(ranked)),
    title: place.slice(1).join(' › ') || (place[0] ?? ''),
    excerpt: excerptOf(sentence?.text ?? '', marks),
    note: Boolean(sentence && section.parts[sentence.part]?.note),
    otherPassages: ranked.otherPassages.map((passage) => locationOf(section, passage)),
  }
}
