// Splits a text into the words that the proof compares: sequences of letters and digits with their diacritics.

/** A word of a text. */
export interface Word {
  word: string
  /** index of its first character in the NFC form of the text */
  from: number
  /** index of the character after its last one */
  to: number
}

/** The words of a text in order. @example wordsOf('the $1.6 billion') // the, 1, 6, billion */
export const wordsOf = (text: string): Word[] =>
  [...text.normalize('NFC').matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    word: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }))
