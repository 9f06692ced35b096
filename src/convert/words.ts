// What the proof compares: words, which are runs of letters and digits with the marks upon them.

/** A word and where it stands in its text. */
export interface Word {
  word: string
  from: number
  to: number
}

/** @example wordsOf('the $1.6 billion') // the, 1, 6, billion */
export const wordsOf = (text: string): Word[] =>
  [...text.normalize('NFC').matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    word: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }))
