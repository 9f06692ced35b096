// Checks the front matter of a page against the manifest: the title, and a summary for each section.
import type { Article } from '../article.ts'
import { joinWithOr, type Fault } from '../fault.ts'
import type { OutlinePage } from '../manifest.ts'
import { readYaml } from '../read/yaml.ts'
import { originalSchema, pageSchema, type PageMatter } from '../schema/page.ts'

/**
 * Compares a page's front matter with its entry in the manifest.
 * @param outline the manifest's entry for the page
 * @returns a fault with its line for each difference; for a page in the original words only the title is compared
 */
export function checkFrontMatter({ file, edition, frontMatter }: Article, outline: OutlinePage): Fault[] {
  if (!frontMatter)
    return [
      {
        file,
        line: 1,
        code: 'front-matter-missing',
        message: 'The front matter is missing. Begin the file with "---", title, summary and sections, "---".',
      },
    ]
  const { value, firstLine } = frontMatter
  const { data, faults } =
    edition === 'original'
      ? readYaml(value, originalSchema, file, firstLine)
      : readYaml(value, pageSchema, file, firstLine)
  if (!data) return faults
  const line = (key: string) =>
    firstLine +
    Math.max(
      0,
      value.split('\n').findIndex((row) => row.trimStart().startsWith(`${key}:`)),
    )
  if (data.title !== outline.title)
    faults.push({
      file,
      line: line('title'),
      code: 'title-mismatch',
      message: `The title is "${outline.title}" in content/sections.json. Write title: ${outline.title}`,
    })
  if (!('sections' in data)) return faults // an original has no summaries
  const wanted = outline.sections.map((section) => section.id)
  const written = Object.keys(data.sections as PageMatter['sections'])
  for (const id of written)
    if (!wanted.includes(id))
      faults.push({
        file,
        line: line(id),
        code: 'summary-unknown',
        message:
          `"${id}" is no section of this page in content/sections.json. ` +
          `${wanted.length ? `Write one of ${joinWithOr(wanted)}.` : 'This page has no sections: take the key out.'}`,
      })
  for (const id of wanted)
    if (!written.includes(id))
      faults.push({
        file,
        line: line('sections'),
        code: 'summary-missing',
        message: `The section "${id}" has no summary. Write ${id}: and two sentences under "sections:".`,
      })
  return faults
}
