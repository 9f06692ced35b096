// The sections of an article as the search knows them: each passage and each note of it a part with its words.
import type { RootContent } from 'mdast'
import { isElement, passagesIn, type Article, type Passage } from '../../edition/article.ts'
import { attribute } from '../../edition/components.ts'
import type { Figure } from '../../edition/figure.ts'
import { pageOf, type Manifest, type OutlinePage } from '../../edition/manifest.ts'
import type { Account } from '../../edition/schema/account.ts'
import { figureText, plainText } from '../../edition/write/plain-text.ts'
import { editionPath } from '../../paths.ts'
import { contentWords } from '../../text/stop-words.ts'
import { indexTerm } from '../../text/stem.ts'
import { tokenize } from '../../text/tokenize.ts'
import type { Part, Section } from '../format.ts'

/**
 * What the articles name: the accounts that they belong to, the figures that stand in them, the titles of their
 * sections.
 */
export interface Named {
  accounts: Account[]
  figures: Figure[]
  manifest: Manifest
}

/** @returns each section of an article that has text, in order */
export function sectionsOf(article: Article, { accounts, figures, manifest }: Named): Section[] {
  const { account, page, edition } = article
  const { short = account, colour = '' } = accounts.find(({ id }) => id === account) ?? {}
  const outline = pageOf(manifest, account, page)
  const path = editionPath(account, page, edition)
  const passages = passagesIn(article)
  return article.sections.flatMap(({ id, heading }): Section[] => {
    const parts = passages.filter(({ section }) => section === id).flatMap((passage) => partsOf(passage, figures))
    if (parts.length === 0) return []
    const url = heading ? `${path}#${id}` : path
    return [{ url, account, name: short, colour, edition, place: placeOf(outline, id).join(' › '), parts }]
  })
}

/** Chapter › section; a section of level 3 keeps that of level 2 above it. */
function placeOf(outline: OutlinePage | undefined, id: string): string[] {
  const sections = outline?.sections ?? []
  const index = sections.findIndex((section) => section.id === id)
  const section = sections[index]
  const above = section?.level === 3 ? sections.slice(0, index).findLast(({ level }) => level === 2) : undefined
  return [outline?.title ?? '', above?.title ?? '', section?.title ?? ''].filter(Boolean)
}

/** A passage’s own words, those of its figures in their place, and each of its notes by itself. */
function partsOf({ id, nodes, notes }: Passage, figures: Figure[]): Part[] {
  const wordsOf = (node: RootContent): string => {
    const figure = isElement(node, 'Figure') && figures.find(({ entry }) => entry.id === attribute(node, 'id'))
    return figure ? figureText(figure) : plainText([node])
  }
  const parts: Part[] = [
    { passage: id, text: nodes.map(wordsOf).filter(Boolean).join(' ') },
    ...notes.map(({ children }): Part => ({ passage: id, text: plainText(children), note: true })),
  ]
  return parts.filter(({ text }) => text !== '')
}

/**
 * The page that Pagefind indexes for a section: its words, made comparable as those of a query are. Pagefind folds
 * marks itself, but neither đ (Pagefind #1210) nor what groups figures, and it keeps every spelling. Words of grammar
 * are left out: nobody finds a section by them.
 */
export function indexPage({ place, parts }: Section): string {
  const text = (written: string) => contentWords(written).map(indexTerm).join(' ')
  const body = parts.map((part) => text(part.text)).join(' ')
  return `<html lang="en"><body><h1>${text(place)}</h1><p>${body}</p></body></html>`
}

/** Does a section have these words in a row, in its title or in one of its parts? */
export function hasPhrase({ place, parts }: Section, phrase: readonly string[]): boolean {
  return [place, ...parts.map((part) => part.text)].some((text) => keyOf(text).includes(` ${phrase.join(' ')} `))
}

const keys = new Map<string, string>()
/** The words of a text, made comparable, with a space around each: hundreds of names are looked for in every one. */
function keyOf(text: string): string {
  const key = keys.get(text) ?? ` ${tokenize(text).join(' ')} `
  keys.set(text, key)
  return key
}
