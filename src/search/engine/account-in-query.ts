// Finds out that a query asks what one account says: "Hayton on ASEAN", "according to Samardjian".
import { askedWords } from '../../text/stop-words.ts'
import { normalizeWord, tokenize, wordPattern } from '../../text/tokenize.ts'

/** An account and what readers call it. */
export interface AccountNames {
  id: string
  /** the short name, and for a person the full name: "Hayton", "Bill Hayton" */
  names: readonly string[]
}

/** What of a query is the name of an account. */
interface Found {
  id: string
  start: number
  end: number
}

const domain = /\.(?:org|com|net)$/

/** The words by which a name is recognised: as they are, without the domain, and several as one word. */
function waysOf(name: string): string[][] {
  const words = tokenize(name.replace('&', ' and ')).map((word) => word.replace(domain, ''))
  return [words, [words.join('')]]
}

/** The names in a query: of overlapping ones the longest. */
function namesIn(query: string, accounts: readonly AccountNames[]): Found[] {
  const tokens = [...query.matchAll(new RegExp(`${wordPattern.source}|&`, 'gu'))].map(({ 0: written, index }) => ({
    word: written === '&' ? 'and' : normalizeWord(written).replace(domain, ''),
    start: index,
    end: index + written.length,
  }))
  const found = accounts.flatMap(({ id, names }) =>
    names.flatMap(waysOf).flatMap((words) =>
      tokens.flatMap((token, at): Found[] => {
        const last = tokens[at + words.length - 1]
        const same = last && words.every((word, place) => word === tokens[at + place]?.word)
        return same ? [{ id, start: token.start, end: last.end }] : []
      }),
    ),
  )
  const length = ({ start, end }: Found) => end - start
  return found.filter(
    (one) => !found.some((other) => length(other) > length(one) && other.start < one.end && one.start < other.end),
  )
}

const work = '(?:view|opinion|account|essay|text|thesis|article|page|website|site|paper|chapter|version|book)s?'
const says =
  '(?:says?|said|writes?|wrote|thinks?|thought|tells?|told|explains?|claims?|argues?|mentions?|describes?|' +
  'discuss(?:es)?|reports?|has to say)'
/** What may lead to the name of an account: it is what the account says that is wanted. */
const before = new RegExp(
  '(?:according\\s+to|as\\s+(?:told|reported|described|seen)\\s+(?:by|in)|written\\s+by|by|in|from|' +
    `(?:in\\s+the\\s+)?${work}\\s+(?:of|by|from)|` +
    '(?:what|how|why|where|when|does|do)\\s+(?:does|do|did|has|is)|account\\s*:)\\s*$',
  'iu',
)
/** What leads to a name that is itself asked about, or one of several. */
const asSubject =
  /(?:^|\s)(?:who(?:['’]?s|\s+is|\s+was)|about|of|on|to|for|with|against|and|or|than|vs\.?|versus)\s*$/iu
const after = new RegExp(
  `^(?:['’]s?(?=\\s))?\\s*(?:[:;,–—-]\\s*|${work}\\s+(?:of|on|about)\\b|${work}\\s*[:]|` +
    `${says}\\b(?:\\s+(?:about|on|of|that|us)\\b)*|(?:on|about|regarding|concerning)\\b)?`,
  'iu',
)

const bare = (text: string): string => text.replace(/^[\s,;:.?!–—-]+|[\s,;:?!–—-]+$/gu, '')

/**
 * Recognises the name of an account in a query that asks for something else besides.
 * @param query    as typed
 * @param accounts with their names
 * @returns the account's id and the query without its name; undefined where the query has no account's name or those
 *          of two, where it is nothing else ("Hayton", "what does Hayton say?") or stands in quotation marks, and where
 *          the name is what is asked about: "who is Bill Hayton", "books about Hayton"
 * @example accountInQuery('Hayton on ASEAN', accounts) // { account: 'hayton', rest: 'ASEAN' }
 */
export function accountInQuery(
  query: string,
  accounts: readonly AccountNames[],
): { account: string; rest: string } | undefined {
  const typed = query.normalize('NFKC')
  const found = namesIn(typed, accounts)
  const [name] = found
  if (!name || found.some(({ id }) => id !== name.id)) return undefined
  const left = typed.slice(0, name.start)
  const quotes = left.match(/["“”]/gu)?.length ?? 0
  const leading = left.replace(before, '')
  if (quotes % 2 === 1 || (leading === left && asSubject.test(left))) return undefined
  const rest = [bare(leading), bare(typed.slice(name.end).replace(after, ''))].filter(Boolean).join(' ')
  return askedWords(rest).some((word) => word.length > 1) ? { account: name.id, rest } : undefined
}
