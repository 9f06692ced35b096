// Decodes the bytes of a raw text strictly: anything but plain UTF-8 with LF line ends is refused, with its line. A
// guess at another encoding could corrupt words unnoticed.
import { ConvertError } from './error.ts'

const saveAs = 'Save it as UTF-8 without a byte order mark, with line ends LF.'

/**
 * Decodes a file.
 * @param file  its name, for messages
 * @param bytes its content
 * @returns the text
 * @throws ConvertError for UTF-16, a byte order mark, bytes that are no UTF-8, and carriage returns
 */
export function decode(file: string, bytes: Uint8Array): string {
  const stop = (line: number, what: string): never => {
    throw new ConvertError([{ file, line, message: `${what} ${saveAs}` }])
  }
  const [a, b, c] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) stop(1, 'The file is UTF-16.')
  if (a === 0xef && b === 0xbb && c === 0xbf) stop(1, 'The file begins with a byte order mark.')
  const nul = bytes.indexOf(0)
  if (nul >= 0) stop(lineAt(bytes, nul), 'A zero byte stands here: the file is UTF-16, or no text.')
  const broken = firstBroken(bytes)
  if (broken >= 0)
    stop(
      lineAt(bytes, broken),
      `A byte here (0x${bytes[broken]?.toString(16)}) is no UTF-8; the file is probably Latin-1 or Windows-1252.`,
    )
  const carriage = bytes.indexOf(13)
  if (carriage >= 0) stop(lineAt(bytes, carriage), 'The line ends in CR LF, or has a carriage return in it.')
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

/** The line, counted from 1, of a byte by its index. */
const lineAt = (bytes: Uint8Array, index: number): number =>
  bytes.subarray(0, index).reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 1)

/**
 * The index of the first byte that is no UTF-8, -1 where there is none; by bisection, as the decoder does not say it.
 */
function firstBroken(bytes: Uint8Array): number {
  const isRight = (end: number) => {
    try {
      // as a stream, since the end may stand within a character of several bytes
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: end < bytes.length })
      return true
    } catch {
      return false
    }
  }
  if (isRight(bytes.length)) return -1
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isRight(middle + 1)) low = middle + 1
    else high = middle
  }
  // the decoder stops at the byte that should have continued a character; the first byte of that character is before it
  while (low > 0 && (bytes[low] ?? 0) < 0x80) low--
  return low
}
