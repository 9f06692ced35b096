// Prepares an item for a citation style (Chicago 18, APA 7, MLA 9): applies those rules of the manuals that a CSL style
// cannot express, for example which name is omitted, what a thesis is called, and how a press is abbreviated. Numbers
// in parentheses are sections of the manuals.
import { spokenName, type CslName } from '../edition/authors.ts'
import type { CslItem } from './items.ts'

/** The citation styles that the site prints. */
export type Style = 'chicago' | 'apa' | 'mla'

/** The term of each manual for the two kinds of thesis. */
const theses: Record<string, Record<Style, string>> = {
  'PhD dissertation': { chicago: 'PhD diss.', apa: 'Doctoral dissertation', mla: 'PhD dissertation' },
  'Master’s thesis': { chicago: 'Master’s thesis', apa: 'Master’s thesis', mla: 'master’s thesis' },
}

/** Prepositions of five letters or more, which Chicago 18 capitalises in a title (8.160), and MLA does not. */
const longPreposition = new RegExp(
  '\\b(?:about|above|across|after|against|along|among|around|before|behind|below|beneath|beside|between|beyond|' +
    'despite|during|except|inside|outside|since|through|throughout|toward|towards|under|until|within|without)\\b',
  'g',
)

/** Marks a text whose case no style may change. */
const protectCase = (text: string): string => `<span class="nocase">${text}</span>`

/** Protects domain names from title case: GlobalSecurity.org must not become GlobalSecurity.Org. */
const keepCase = (text: string): string => text.replace(/\b\w+\.(?:com|org|net)\b/g, protectCase)

/** A text with a capital at its beginning. */
const capitalize = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** A title as it is passed to a style, which sets the other capitals itself. */
const titleFor = (text: string, style: Style): string =>
  keepCase(style === 'chicago' ? text.replace(longPreposition, capitalize) : text)

/** “Cornell UP”, “U of Hawai‘i P”: MLA abbreviates university presses, and the university of a thesis. */
const abbreviatePress = (publisher: string, type: CslItem['type']): string =>
  type === 'thesis' || /\bUniversity\b.*\bPress\b/.test(publisher)
    ? publisher
        .replace(/\bUniversity\b/g, 'U')
        .replace(/\bPress\b/g, 'P')
        .replace(/\bU P\b/g, 'UP')
    : publisher

/** Next to persons, a body is passed as a person with a family name; the processor would omit the comma before it. */
const bodiesAsPersons = (names: CslName[]): CslName[] =>
  names.some(({ literal }) => literal === undefined)
    ? names.map((name) => (name.literal === undefined ? name : { family: name.literal }))
    : names

/**
 * The names as they are passed to a style. APA puts a comma after every family name, whatever the order of the name.
 * Chicago and MLA put a comma before “and” or “et al.” only after an inverted name, but a CSL style can only do so
 * always or never: a first name that is not inverted is therefore joined with what follows into one literal name.
 */
function namesFor(names: CslName[], style: Style): object[] {
  if (style === 'apa') return bodiesAsPersons(names).map(({ family, given, literal }) => ({ family, given, literal }))
  const [first, second, third] = names
  const notInverted = first && (first['static-ordering'] ?? first.literal !== undefined)
  if (!notInverted || !second || (third && style === 'chicago')) return bodiesAsPersons(names)
  return [{ literal: third ? `${spokenName(first)} et al.` : `${spokenName(first)} and ${spokenName(second)}` }]
}

/**
 * The container of a work. A book's title is set as a title; the names of sites and journals, which may be Vietnamese,
 * keep their case.
 */
function containerOf(name: string, type: CslItem['type'], style: Style): string {
  if (type === 'chapter') return titleFor(name, style)
  return type === 'webpage' ? keepCase(name) : protectCase(name)
}

/** The genre of a work, in the manual's words. */
function genreOf({ type, genre, number, URL }: CslItem, style: Style): string | undefined {
  if (type === 'report' && number) return genre ?? 'Report'
  const thesis = type === 'thesis' ? theses[genre ?? '']?.[style] : undefined
  // a thesis without a URL is available only from the university, which APA calls unpublished (10.6)
  return thesis && style === 'apa' && !URL ? `Unpublished ${thesis.toLowerCase()}` : (thesis ?? genre)
}

/**
 * Author, container and publisher, where a body that is its own publisher is named only once. If it is a site, APA and
 * Chicago name it as the author (APA 10.16, Chicago 14.104) and MLA as the site (MLA 5.27); if it is a publisher, APA
 * names it as the author (9.29), MLA as the publisher, and Chicago as both.
 */
function namedOnce({ type, author, publisher, 'container-title': container }: CslItem, style: Style): Partial<CslItem> {
  const body = author?.length === 1 ? author[0]?.literal : undefined
  const site = type === 'webpage' && body !== undefined && container?.startsWith(body)
  const house = body !== undefined && body === publisher
  return {
    ...(author && !(style === 'mla' && (site || house)) ? { author } : {}),
    ...(container && !(style !== 'mla' && site) ? { 'container-title': container } : {}),
    ...(publisher && !(style === 'apa' && house) ? { publisher } : {}),
  }
}

/**
 * The item as a style needs it, without fields that the style would print against its manual.
 * @returns CSL-JSON, in which fields to omit are `undefined`
 */
export function forStyle(item: CslItem, style: Style): object {
  const { id, type, title, editor, volume, issue, page, number, issued, status, URL, language } = item
  const { author, publisher, 'container-title': container } = namedOnce(item, style)
  // without an author, the APA style of Citation.js would begin a chapter with the editors of its book
  const untitled = style === 'apa' && type === 'chapter' && !author
  return {
    ...{ id, type, volume, issue, page, issued, URL, language },
    title: untitled ? undefined : titleFor(title, style),
    author: untitled ? [{ literal: title }] : author && namesFor(author, style),
    editor: editor && namesFor(editor, style),
    'container-title': container && containerOf(container, type, style),
    publisher: publisher && style === 'mla' ? abbreviatePress(publisher, type) : publisher,
    genre: genreOf(item, style),
    number: number && style === 'apa' ? `No. ${number}` : number,
    status: style === 'chicago' ? status : undefined,
  }
}
