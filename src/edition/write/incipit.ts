// The first words of every passage of an article, as plain text: to know a passage by.

const marker = /^(?:> *|[-*+] +|\d+[.)] +)?¶(T?\d+)(?:[ \u00a0]|$)/m

/** How many words make a passage known. */
const maxWords = 12

/**
 * @param body the article as written, without its front matter
 * @returns the words by passage; '' for a passage that is only a table
 */
export function incipits(body: string): Map<string, string> {
  const [, ...parts] = body.replace(/<Note\b[\s\S]*?<\/Note>|<[A-Z]\w*\b[^>]*\/>|^#+ .*$/gm, '').split(marker)
  return new Map(
    parts.flatMap((passage, index) =>
      index % 2 === 0 ? [[passage, truncate(plain(parts[index + 1] ?? ''))] as const] : [],
    ),
  )
}

/** Markdown without its signs. */
const plain = (text: string): string =>
  text
    .replace(/^(?:> ?|[-*+] +|\d+[.)] +)/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)[*_`]+/g, '')
    .replace(/\\(?=[^\w\s])/g, '')
    .replace(/\s+/g, ' ')
    .trim()

function truncate(text: string): string {
  const words = text.split(' ')
  return words.length > maxWords ? `${words.slice(0, maxWords).join(' ')} …` : text
}
