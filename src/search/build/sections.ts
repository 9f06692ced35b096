// Divides an article into the sections that the search indexes and shows: each passage, and each note on it, becomes a
// part with its own text.
import type { RootContent } from 'mdast'
import { isElement, passagesIn, type Article, type Passage } from '../../edition/article.ts'
import { attribute } from '../../edition/components.ts'
import type { Figure } from '../../edition/figure.ts'
import { pageOf, type Manifest, type OutlinePage } from '../../edition/manifest.ts'
import type { IndexTerms } from '../../edition/schema/index-terms.ts'
import type { Account } from '../../edition/schema/account.ts'
import { figureCaption, figureRows, figureText, plainText } from '../../edition/write/plain-text.ts'
import { editionPath } from '../../paths.ts'
import { termSeparator } from '../../text/index-terms.ts'
import { tokenize } from '../../text/tokenize.ts'
import type { Part, Section } from '../format.ts'

/** What an article refers to by id, its account, its figures and the titles of its sections; and its index terms. */
export interface Named {
  accounts: Account[]
  figures: Figure[]
  indexTerms: IndexTerms
  manifest: Manifest
}

/**
 * The sections of an article.
 * @returns in order, without those that have no text
 */
export function sectionsOf(article: Article, { accounts, figures, indexTerms, manifest }: Named): Section[] {
  const { account, page, edition } = article
  const { short = account, colour = '' } = accounts.find(({ id }) => id === account) ?? {}
  const outline = pageOf(manifest, account, page)
  const path = editionPath(account, page, edition)
  const passages = passagesIn(article)
  return article.sections.flatMap(({ id, heading }): Section[] => {
    const parts = passages
      .filter(({ section }) => section === id)
      .flatMap((passage) => partsOf(passage, figures, indexTerms[account]?.[passage.id]))
    if (parts.length === 0) return []
    const url = heading ? `${path}#${id}` : path
    return [{ url, account, name: short, colour, edition, titlePath: placeOf(outline, id).join(' › '), parts }]
  })
}

/** The path of titles to a section: chapter, section, and for a section of level 3 the one of level 2 above it. */
function placeOf(outline: OutlinePage | undefined, id: string): string[] {
  const sections = outline?.sections ?? []
  const index = sections.findIndex((section) => section.id === id)
  const section = sections[index]
  const above = section?.level === 3 ? sections.slice(0, index).findLast(({ level }) => level === 2) : undefined
  return [outline?.title ?? '', above?.title ?? '', section?.title ?? ''].filter(Boolean)
}

/**
 * A passage’s text, with that of its figures in their place, and its index terms; then the text of each of its notes.
 */
function partsOf({ id, nodes, notes }: Passage, figures: Figure[], terms?: string[]): Part[] {
  const figureOf = (node: RootContent) =>
    isElement(node, 'Figure') ? figures.find(({ entry }) => entry.id === attribute(node, 'id')) : undefined
  const wordsOf = (node: RootContent): string => {
    const figure = figureOf(node)
    return figure ? figureText(figure) : plainText([node])
  }
  const [figure] = nodes.flatMap((node) => figureOf(node) ?? [])
  const table = figure && { caption: figureCaption(figure), rows: figureRows(figure) }
  const parts: Part[] = [
    {
      passage: id,
      text: nodes.map(wordsOf).filter(Boolean).join(' '),
      ...(table ? { table } : {}),
      ...(terms ? { terms: terms.join(termSeparator) } : {}),
    },
    ...notes.map(({ children }): Part => ({ passage: id, text: plainText(children), note: true })),
  ]
  return parts.filter(({ text }) => text !== '')
}

const tokenized = new WeakMap<Section, string[][]>()

/** The normalised words of a section: those of its title path, then those of each of its parts. */
export function wordsOfSection(section: Section): string[][] {
  // cached: the names, the synonyms and the vocabulary are all sought in them
  const known = tokenized.get(section)
  if (known) return known
  const words = [section.titlePath, ...section.parts.map(({ text }) => text)].map(tokenize)
  tokenized.set(section, words)
  return words
}
