// What the manuals want of a reference and a style cannot say: whose name is left out, what a thesis is called, where
// a press is shortened.
import { spoken, type CslName } from '../edition/authors.ts'
import type { CslItem } from './items.ts'

export type Style = 'chicago' | 'apa' | 'mla'

/** What each manual calls the two kinds of thesis that an account may be. */
const theses: Record<string, Record<Style, string>> = {
  'PhD dissertation': { chicago: 'PhD diss.', apa: 'Doctoral dissertation', mla: 'PhD dissertation' },
  'Master’s thesis': { chicago: 'Master’s thesis', apa: 'Master’s thesis', mla: 'master’s thesis' },
}

/** Prepositions of five letters and more, which Chicago 18 has with a capital in a title (8.160), and MLA without. */
const longPreposition = new RegExp(
  '\\b(?:about|above|across|after|against|along|among|around|before|behind|below|beneath|beside|between|beyond|' +
    'despite|during|except|inside|outside|since|through|throughout|toward|towards|under|until|within|without)\\b',
  'g',
)

/** What keeps its capitals and small letters, whatever a style does with the case of a title. */
const kept = (text: string): string => `<span class="nocase">${text}</span>`

/** GlobalSecurity.org is no GlobalSecurity.Org. */
const keepCase = (text: string): string => text.replace(/\b\w+\.(?:com|org|net)\b/g, kept)

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** A title as a style is handed it, which sets the other capitals itself. */
const titled = (text: string, style: Style): string =>
  keepCase(style === 'chicago' ? text.replace(longPreposition, capital) : text)

/** “Cornell UP”, “U of Hawai‘i P”: MLA shortens the presses of universities, and the university of a thesis. */
const shortened = (publisher: string, type: CslItem['type']): string =>
  type === 'thesis' || /\bUniversity\b.*\bPress\b/.test(publisher)
    ? publisher
        .replace(/\bUniversity\b/g, 'U')
        .replace(/\bPress\b/g, 'P')
        .replace(/\bU P\b/g, 'UP')
    : publisher

/** Beside persons a body is handed over as one, or the processor leaves out the comma before it. */
const together = (names: CslName[]): CslName[] =>
  names.some(({ literal }) => literal === undefined)
    ? names.map((name) => (name.literal === undefined ? name : { family: name.literal }))
    : names

/**
 * The names as a style is handed them. APA sets the surname off with a comma whatever order a name has. The others have
 * a comma before “and” or “et al.” only where the one name before it is turned round, and a style has it always or
 * never: where the first name is not turned round, it is handed over together with what follows it.
 */
function named(names: CslName[], style: Style): object[] {
  if (style === 'apa') return together(names).map(({ family, given, literal }) => ({ family, given, literal }))
  const [first, second, third] = names
  const straight = first && (first['static-ordering'] ?? first.literal !== undefined)
  if (!straight || !second || (third && style === 'chicago')) return together(names)
  return [{ literal: third ? `${spoken(first)} et al.` : `${spoken(first)} and ${spoken(second)}` }]
}

/** What it stands in: a book has a title, a site the name that it has; a journal’s may be Vietnamese. */
function containerOf(name: string, type: CslItem['type'], style: Style): string {
  if (type === 'chapter') return titled(name, style)
  return type === 'webpage' ? keepCase(name) : kept(name)
}

/** What kind of thing it is, in the words of the manual. */
function genreOf({ type, genre, number, URL }: CslItem, style: Style): string | undefined {
  if (type === 'report' && number) return genre ?? 'Report'
  const thesis = type === 'thesis' ? theses[genre ?? '']?.[style] : undefined
  // what has no address is to be had from the university only, and that is what APA calls unpublished (10.6)
  return thesis && style === 'apa' && !URL ? `Unpublished ${thesis.toLowerCase()}` : (thesis ?? genre)
}

/**
 * What is named once where a body is its own publisher: a site by APA and Chicago as the author (APA 10.16, Chicago
 * 14.104), by MLA as the site (MLA 5.27); a publisher by APA as the author (9.29), by MLA as the publisher, by Chicago
 * as both.
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
 * The item as a style wants it, with nothing that it would print and should not.
 * @returns CSL-JSON, with `undefined` where it is silent
 */
export function forStyle(item: CslItem, style: Style): object {
  const { id, type, title, editor, volume, issue, page, number, issued, status, URL, language } = item
  const { author, publisher, 'container-title': container } = namedOnce(item, style)
  // without an author the built-in APA begins a chapter with the editors of its book
  const untitled = style === 'apa' && type === 'chapter' && !author
  return {
    ...{ id, type, volume, issue, page, issued, URL, language },
    title: untitled ? undefined : titled(title, style),
    author: untitled ? [{ literal: title }] : author && named(author, style),
    editor: editor && named(editor, style),
    'container-title': container && containerOf(container, type, style),
    publisher: publisher && style === 'mla' ? shortened(publisher, type) : publisher,
    genre: genreOf(item, style),
    number: number && style === 'apa' ? `No. ${number}` : number,
    status: style === 'chicago' ? status : undefined,
  }
}
