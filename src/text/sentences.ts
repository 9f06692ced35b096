/** Words with a full stop that ends no sentence. */
const abbreviated = /^(?:[A-Z]\.|Mr\.|Mrs\.|Dr\.|c\.|St\.|U\.S\.)$/

/** The sentences of a text, with one space between their words. */
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
