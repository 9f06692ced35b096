// Splits a text into sentences, so that the excerpt of a hit can show a whole one.

/** Abbreviations whose full stop does not end a sentence. */
const abbreviated = /^(?:[A-Z]\.|Mr\.|Mrs\.|Dr\.|c\.|St\.|U\.S\.)$/

/**
 * The sentences of a text, with single spaces between words. A sentence ends at a full stop, question mark or
 * exclamation mark, with any closing quotation mark or bracket after it.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let open: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    open.push(word)
    if (/[.!?]["”’)]*$/.test(word) && !abbreviated.test(word)) {
      sentences.push(open.join(' '))
      open = []
    }
  }
  if (open.length > 0) sentences.push(open.join(' '))
  return sentences
}
