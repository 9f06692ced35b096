// Checks the passages of a page against the manifest: each appears once, in its section and in order, and no text is
// outside a passage.
import { passageId } from '../../paths.ts'
import { passagesIn, type Article, type Position } from '../article.ts'
import { joinWithOr, type Fault } from '../fault.ts'
import type { FaultCode } from '../fault-codes.ts'
import { passagesOf, type Manifest } from '../manifest.ts'

/**
 * Compares a page's passages with those that the manifest lists for it.
 * @returns a fault for each passage marker that is missing, repeated or misplaced, and each block in no passage
 */
export function checkPassages(article: Article, manifest: Manifest): Fault[] {
  const { file, account, page, misplaced, tree } = article
  const faults: Fault[] = []
  const seen = new Map<string, number>()
  const rows = passagesOf(manifest, account, page)
  const passages = passagesIn(article)
  const say = (position: Position | { line: number }, code: FaultCode, message: string) =>
    faults.push({ file, ...position, code, message })
  for (const position of misplaced.strays)
    say(
      position,
      'text-without-passage',
      'This stands in no passage. Begin it with its mark, as "¶57 ", or put it after the passage it belongs to.',
    )
  for (const { passage, position } of misplaced.markers)
    say(
      position,
      'marker-misplaced',
      `¶${passage} stands where no passage can begin. Give it a paragraph, a quotation or an item of an outer ` +
        `list of its own.`,
    )
  passages.forEach(({ id: passage, section, position }, index) => {
    const row = rows.find((candidate) => candidate.passage === passage)
    const before = passages[index - 1]
    const elsewhere = manifest.passages.find(
      (candidate) => candidate.account === account && candidate.passage === passage,
    )
    if (seen.has(passage))
      say(
        position,
        'passage-duplicate',
        `¶${passage} stands twice, first in line ${seen.get(passage)}. Give each passage one mark; what follows ` +
          `without a mark belongs to it.`,
      )
    else if (!row && elsewhere)
      say(
        position,
        'passage-wrong-page',
        `¶${passage} belongs to the page "${elsewhere.page}" (content/passages.tsv). Write it there; this page ` +
          `has ${joinWithOr(rows.map((r) => `¶${r.passage}`))}.`,
      )
    else if (!row)
      say(
        position,
        'passage-unknown',
        `¶${passage} is no passage of ${account} (content/passages.tsv). This page has ` +
          `${joinWithOr(rows.map((r) => `¶${r.passage}`))}.`,
      )
    else if (row.section !== section)
      say(
        position,
        'passage-wrong-section',
        `¶${passage} belongs to the section "${row.section}", not "${section}". Write it under that heading.`,
      )
    else if (before && rows.findIndex((r) => r.passage === before.id) > rows.indexOf(row))
      say(
        position,
        'passage-order',
        `¶${passage} stands after ¶${before.id}. Write the passages in the order of content/passages.tsv.`,
      )
    if (!seen.has(passage)) seen.set(passage, position.line)
  })
  for (const row of rows)
    if (!seen.has(row.passage))
      say(
        { line: tree.position?.end.line ?? 1 },
        'passage-missing',
        `¶${row.passage} is missing. Write the passage in the section "${row.section}" with "¶${row.passage} " ` +
          `before its first word; its address is #${passageId(row.passage)}.`,
      )
  return faults
}
