// Finds passages by their numbers, as scholars name them: `Hayton ¶57`, `hayton/57`, `57`, `T2`.
import { passagePath } from '../../paths.ts'
import { tokenize } from '../../text/tokenize.ts'
import type { Directory } from '../format.ts'
import { minTypedLetters } from './directory-weights.ts'

/** Where a passage stands. */
interface DirectoryPlace {
  /** `Hayton ¶57` */
  label: string
  /** the page and the section, `chapter › section` */
  titlePath: string
  /** from the site's root */
  url: string
}

/** The places of all passages, by account: `places[0].get('57')`. */
export type Places = Map<string, DirectoryPlace>[]

/** The places of the passages that a directory lists by ranges. */
export function placesIn({ accounts, pages }: Directory): Places {
  const places: Places = accounts.map(() => new Map<string, DirectoryPlace>())
  for (const [account, page, title, sections] of pages) {
    const [id = '', short = ''] = accounts[account] ?? []
    for (const [, section, ranges] of sections)
      for (const passage of numbersIn(ranges))
        places[account]?.set(passage, {
          label: `${short} ¶${passage}`,
          titlePath: [title, section].filter(Boolean).join(' › '),
          url: passagePath(id, page, passage),
        })
  }
  return places
}

/** `33-35 T1` → 33, 34, 35, T1 */
const numbersIn = (ranges: string): string[] =>
  ranges
    .split(' ')
    .filter(Boolean)
    .flatMap((range) => {
      const [first = '', last = first] = range.split('-')
      if (first === last) return [first]
      return Array.from({ length: Number(last) - Number(first) + 1 }, (_, step) => String(Number(first) + step))
    })

/** A number as it is written: `¶57`, `p57`, `p. 57`, `para 57`, `57`, `57–60`, `T2`, `table 2`. */
const numberPattern =
  /(?:[¶§#]|\b(?:pp?|para(?:graph)?|passage)\b\.?|\bp(?=t?\d))?\s*(?:(t)(?:able)?\s*)?(\d{1,5})(?:\s*[-–—]\s*\d+)?$/iu

/**
 * Reads a query that is nothing but the number of a passage, with or without its account before or after it.
 * @param query as typed, in NFKC
 * @returns the number and the account's index; undefined where it is something else
 */
export function parsePassage(
  query: string,
  accounts: Directory['accounts'],
): { passage: string; account?: number } | undefined {
  const typed = query.trim()
  const parts = numberPattern.exec(typed)
  if (parts) return read(parts, typed.slice(0, parts.index), accounts)
  // `¶57 Hayton`
  const [, first = '', rest = ''] = /^([¶§]?\s*[pt]?\d+)[\s,:]+(\D+)$/iu.exec(typed) ?? []
  const numbered = numberPattern.exec(first)
  return numbered ? read(numbered, rest, accounts) : undefined
}

function read([, table, number = '']: RegExpExecArray, before: string, accounts: Directory['accounts']) {
  const passage = `${table ? 'T' : ''}${Number(number)}`
  const named = tokenize(before).join('')
  if (named === '') return { passage }
  const names = (index: number) => (accounts[index]?.slice(0, 2) ?? []).map((name) => tokenize(name).join(''))
  // the beginning of a name will do, where it is that of one account
  const meant = accounts.map((_, index) => index).filter((index) => names(index).some((name) => begins(name, named)))
  const account = meant.find((index) => names(index).includes(named)) ?? (meant.length === 1 ? (meant[0] ?? -1) : -1)
  return account < 0 ? undefined : { passage, account }
}

const begins = (name: string, typed: string): boolean => typed.length >= minTypedLetters && name.startsWith(typed)
