// The file of prints, content/prints.json: a hash table as text, which is looked up as it stands. To take thousands of
// prints out of a closer form first would keep a slow phone from drawing, some 25 ms for Rice's code, 6 kB shorter.
//
// Prints are sorted into 4,096 buckets by their first twelve bits. Of each bucket the file has the number of its
// prints, a digit; of each print the last twelve bits, two digits, and the number of its passage, two digits. Digits of
// a kind stand together, so that the file compresses well, to 22 bits a print.
import { hashBits } from './prints.ts'

/** The prints of one passage. */
export interface PassagePrints {
  account: string
  /** `57`, `T1` */
  passage: string
  /** each once */
  prints: readonly number[]
}

/** What stands in the file. */
export interface PrintFile {
  /** the passages, in the order of their numbers */
  accounts: { account: string; passages: string[] }[]
  /** the number of prints of each bucket, one digit each */
  counts: string
  /** the last bits of each print, two digits each */
  rests: string
  /** the number of the passage of each print, two digits each */
  places: string
}

/** All prints, for looking them up. */
export interface Prints {
  passages: { account: string; passage: string }[]
  /** the place of the first print of each bucket, and at the end the number of all prints */
  starts: Uint32Array
  rests: string
  places: string
}

/** The digits of base64url (RFC 4648), six bits each. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const digitBits = 6

/** How many of the last bits of a print stand in `rests`. */
const restBits = 2 * digitBits
const bucketCount = 2 ** (hashBits - restBits)

/** A digit. @throws RangeError where the number wants more than one */
function digit(number: number): string {
  const one = digits[number]
  if (one === undefined) throw new RangeError(`${number} has no place in one digit of the file of prints.`)
  return one
}

const twoDigits = (number: number): string => digit(number >>> digitBits) + digit(number & (2 ** digitBits - 1))

const numberAt = (text: string, at: number): number =>
  (digits.indexOf(text.charAt(at)) << digitBits) | digits.indexOf(text.charAt(at + 1))

/**
 * Writes prints.
 * @param passages those of an account together
 * @throws RangeError where there are more than 4,096 passages, or 64 prints in a bucket: from some 150,000 in all
 */
export function writePrints(passages: readonly PassagePrints[]): PrintFile {
  const all = passages
    .flatMap(({ prints }, place) => prints.map((print) => ({ print, place })))
    .sort((one, other) => one.print - other.print || one.place - other.place)
  const buckets = Map.groupBy(all, ({ print }) => print >>> restBits)
  return {
    accounts: [...Map.groupBy(passages, ({ account }) => account)].map(([account, own]) => ({
      account,
      passages: own.map(({ passage }) => passage),
    })),
    counts: Array.from({ length: bucketCount }, (_, bucket) => digit(buckets.get(bucket)?.length ?? 0)).join(''),
    rests: all.map(({ print }) => twoDigits(print & (2 ** restBits - 1))).join(''),
    places: all.map(({ place }) => twoDigits(place)).join(''),
  }
}

/**
 * Reads the file.
 * @throws Error where it is not whole
 */
export function readPrints({ accounts, counts, rests, places }: PrintFile): Prints {
  const starts = new Uint32Array(bucketCount + 1)
  let start = 0
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    start += digits.indexOf(counts.charAt(bucket))
    starts[bucket + 1] = start
  }
  if (rests.length !== 2 * start || places.length !== 2 * start) throw new Error('The file of prints is not whole.')
  return {
    passages: accounts.flatMap(({ account, passages }) => passages.map((passage) => ({ account, passage }))),
    starts,
    rests,
    places,
  }
}

/** The passages that have a print, by their places in `passages`. */
export function placesOf({ starts, rests, places }: Prints, print: number): number[] {
  const bucket = print >>> restBits
  const rest = print & (2 ** restBits - 1)
  const found: number[] = []
  for (let at = starts[bucket] ?? 0; at < (starts[bucket + 1] ?? 0); at++)
    if (numberAt(rests, 2 * at) === rest) found.push(numberAt(places, 2 * at))
  return found
}
