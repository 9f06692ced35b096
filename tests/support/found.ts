// Runs the search of the built site without a browser, for tests: from what a reader types to the sections of the hits.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { searchOnDisk } from '../../src/tools/measure/disk-source.ts'
import { termSeparator } from '../../src/text/index-terms.ts'
import { tokenize } from '../../src/text/tokenize.ts'
import type { Hit } from '../../src/search/engine/hits.ts'
import { search } from '../../src/search/engine/search.ts'
import type { Answer } from '../../src/search/engine/answer.ts'
import type { Part, Section } from '../../src/search/format.ts'
import { dist, requireDist } from './site.ts'

/**
 * The sections of the built site; from then on src/search answers from it. Once in a test file.
 * @throws where the site has not been built
 */
export function openSite(): Section[] {
  requireDist()
  searchOnDisk(dist)
  return sectionTexts()
}

/** The texts of the sections that the index has. */
export const sectionTexts = (): Section[] =>
  globSync('search/section/*.json', { cwd: dist }).map((file) => readSite<Section>(file))

/** A file of the built site as it is read. */
export const readSite = <T>(file: string): T => JSON.parse(readFileSync(join(dist, file), 'utf8')) as T

export const hitsOf = ({ groups }: Answer): Hit[] => groups.flatMap(({ hits }) => hits)

/** The hits that a reader sees first. */
export const firstHits = async (query: string, count = 3): Promise<Hit[]> => hitsOf(await search(query)).slice(0, count)

/** The address of a section whatever its edition: a hit leads to the one that answers better, and names the other. */
export const anyEdition = ({ url }: Section): string => url.replace('/original/', '/')

/** The section that an address leads into: `/hayton/cam-ranh-bay/#p57`, `/hayton/cam-ranh-bay/#soviet-lease`. */
export function sectionAt(url: string, sections: Section[]): Section {
  const [path, passage] = url.split('#p')
  const section =
    sections.find((one) => one.url === url) ??
    sections.find((one) => one.url.split('#')[0] === path && one.parts.some((part) => part.passage === passage))
  if (!section) throw new Error(`No section is at ${url}.`)
  return section
}

/** The part of a section that an address leads to, notes left out. */
export const partAt = (url: string, sections: Section[]): Part | undefined =>
  sectionAt(url, sections).parts.find(({ passage, note }) => !note && url.endsWith(`#p${passage}`))

/** What can be found of a section: its title, its text, and the index terms of its passages, each as a text. */
export const textsIn = ({ titlePath, parts }: Section): string[] => [
  titlePath,
  ...parts.flatMap(({ text, terms = '' }) => [text, ...terms.split(termSeparator)]),
]

const wordTexts = new WeakMap<Section, string[]>()
/** The normalised words of each part of a section, and of its title, as texts in which a phrase can be found. */
function wordTextsOf(section: Section): string[] {
  const made = wordTexts.get(section) ?? textsIn(section).map((text) => ` ${tokenize(text).join(' ')} `)
  wordTexts.set(section, made)
  return made
}

/** A section without its index terms. */
export const withoutTerms = (section: Section): Section => ({
  ...section,
  parts: section.parts.map(({ passage, text }) => ({ passage, text })),
})

/** Whether a section has a phrase, with or without diacritics and capitals. */
export function says(section: Section, form: string): boolean {
  const wanted = tokenize(form).join(' ')
  return wanted !== '' && wordTextsOf(section).some((text) => text.includes(` ${wanted} `))
}

/** Whether a section has whole words with just these letters and diacritics, capitals apart. */
export function spells(section: Section, form: string): boolean {
  const wanted = new RegExp(
    `(?<![\\p{L}\\p{N}])${form.normalize('NFC').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'iu',
  )
  return textsIn(section).some((text) => wanted.test(text))
}

/** Whether a text has diacritics. */
export const hasMarks = (text: string): boolean => /[\p{M}đĐ]/u.test(text.normalize('NFD'))

/** The ways in which keyboards and input methods give one and the same name. */
export const waysToType = (name: string): string[] => [
  ...new Set([
    name.normalize('NFC'),
    name.normalize('NFD'),
    name.replace(/đ/g, 'd').replace(/Đ/g, 'D'),
    name.toLowerCase(),
    name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase(),
  ]),
]

const tone = '[\\u0300\\u0301\\u0303\\u0309\\u0323]'
/**
 * A Vietnamese word with its tone mark on the other vowel of oa, oe or uy, where old and new spelling differ.
 * @example moveTone('Hòa') // 'Hoà'
 */
export const moveTone = (word: string): string =>
  word
    .normalize('NFD')
    .replace(
      new RegExp(
        `(?<!q)(?:(o)(?:(${tone})([ae])|([ae])(${tone}))|(u)(?:(${tone})(y)|(y)(${tone})))(?![\\p{L}\\p{M}])`,
        'giu',
      ),
      (...found) => {
        const [
          ,
          o = '',
          oldTone = '',
          oldEnd = '',
          newEnd = '',
          newTone = '',
          u = '',
          oldToneY = '',
          oldY = '',
          newY = '',
          newToneY = '',
        ] = found as (string | undefined)[]
        return o + u + newTone + newToneY + oldEnd + newEnd + oldY + newY + oldTone + oldToneY
      },
    )
    .normalize('NFC')

/**
 * A seeded generator (mulberry32): the same numbers in the same order at every run, so that a test repeats its choices.
 * @returns numbers from 0 to below 1
 */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
