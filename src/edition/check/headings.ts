// Checks the headings of a page against the manifest, which lists its sections with their order, titles and levels.
import { toString } from 'mdast-util-to-string'
import { positionOf, type Article } from '../article.ts'
import type { Fault } from '../fault.ts'
import type { OutlinePage } from '../manifest.ts'

/**
 * Compares a page's headings with its sections in the manifest.
 * @param outline the manifest's entry for the page
 * @returns a fault for each heading that is wrong, surplus, missing or nested in another block
 */
export function checkHeadings({ file, sections, misplaced, tree }: Article, outline: OutlinePage): Fault[] {
  const faults: Fault[] = []
  const headings = sections.flatMap(({ heading }) => heading ?? [])
  const write = (section: OutlinePage['sections'][number]) =>
    `Write "${'#'.repeat(section.level)} ${section.title}" (section ${section.id}).`
  headings.forEach((heading, index) => {
    const wanted = outline.sections[index]
    const text = toString(heading)
    const position = positionOf(heading)
    if (!wanted)
      faults.push({
        file,
        ...position,
        code: 'heading-unknown',
        message:
          `"${text}" is no section of this page in content/sections.json, which has ` +
          `${outline.sections.length}. Take the heading out.`,
      })
    else if (text !== wanted.title || heading.depth !== wanted.level)
      faults.push({
        file,
        ...position,
        code: 'heading-mismatch',
        message:
          `Here the heading of section ${index + 1} is due, not "${'#'.repeat(heading.depth)} ${text}". ` +
          `${write(wanted)}`,
      })
  })
  for (const wanted of outline.sections.slice(headings.length))
    faults.push({
      file,
      line: tree.position?.end.line ?? 1,
      code: 'heading-missing',
      message: `The section "${wanted.id}" is missing. ${write(wanted)}`,
    })
  for (const heading of misplaced.headings)
    faults.push({
      file,
      ...positionOf(heading),
      code: 'heading-nested',
      message:
        `The heading "${toString(heading)}" stands in another block. Take it out: headings stand ` +
        `outside quotations, lists and notes.`,
    })
  return faults
}
