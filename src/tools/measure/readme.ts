// Writes figures into README.md, each part between two marks of its own.

/**
 * A text with one part replaced.
 * @param text of README.md
 * @param part the name in its marks: `<!-- measured: paint -->` … `<!-- /measured: paint -->`
 * @param figures what stands between them from now on
 * @throws Error where the text has not exactly one such pair of marks
 */
export function withPart(text: string, part: string, figures: string): string {
  const begin = `<!-- measured: ${part} -->\n`
  const end = `<!-- /measured: ${part} -->`
  const [before, inner, ...more] = text.split(begin)
  const [, after, ...others] = inner?.split(end) ?? []
  if (before === undefined || after === undefined || more.length > 0 || others.length > 0)
    throw new Error(`README.md has no one place for the figures, ${begin.trim()} … ${end}`)
  return `${before}${begin}${figures}\n${end}${after}`
}
