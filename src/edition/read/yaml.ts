// Reads YAML, checks it against a schema, and reports each fault with its line and column.
import { LineCounter, parseDocument, isMap, isPair, isScalar, isSeq } from 'yaml'
import type { Document, Node } from 'yaml'
import type { z } from 'astro/zod'
import { ContentError, closestKnown, joinWithOr, type Fault } from '../fault.ts'
import type { FaultCode } from '../fault-codes.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/**
 * Parses YAML and checks it against a schema.
 * @param text      the YAML
 * @param schema    the Zod schema that it must fit
 * @param file      path from the project's root, named in the faults
 * @param firstLine the line of the file in which the YAML begins (2 for front matter)
 * @returns the data, or the faults with their lines, columns and codes
 */
export function readYaml<T extends z.ZodType>(
  text: string,
  schema: T,
  file: string,
  firstLine = 1,
): { data?: z.output<T>; faults: Fault[] } {
  const lines = new LineCounter()
  const doc = parseDocument(text, { lineCounter: lines })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }
  if (doc.errors.length > 0)
    return {
      faults: doc.errors.map((error) => ({
        file,
        ...at(error.pos[0]),
        code: 'yaml-syntax',
        message:
          `This is not YAML: ${error.message.split('\n')[0]} A text with a colon or a quotation mark in ` +
          `it stands after ">-" on lines of its own.`,
      })),
    }
  const result = schema.safeParse(doc.toJS() ?? {})
  if (result.success) return { data: result.data, faults: [] }
  return {
    faults: result.error.issues.flatMap((issue) =>
      sentencesFor(issue, schema, doc).map(({ path, code, message }) => ({
        file,
        ...at(offsetOf(doc, path)),
        code,
        message,
      })),
    ),
  }
}

/** As `readYaml`, for data that a build cannot do without. @returns the data. @throws ContentError with every fault */
export function parseYaml<T extends z.ZodType>(text: string, schema: T, file: string): z.output<T> {
  const { data, faults } = readYaml(text, schema, file)
  if (faults.length > 0) throw new ContentError(faults)
  return data as z.output<T>
}

interface Sentence {
  path: Path
  code: FaultCode
  message: string
}

/** A Zod issue as sentences for a writer, one for each key that it concerns. */
function sentencesFor(issue: Issue, schema: z.ZodType, doc: Document): Sentence[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schema)
    return issue.keys.map((key) => {
      const meant = closestKnown(key, known)
      return {
        path: [...issue.path, key],
        code: 'key-unknown',
        message: `"${key}" is no key here. ${meant ? `Write "${meant}".` : `The keys are ${joinWithOr(known)}.`}`,
      }
    })
  }
  // the schemas' own refinements carry the code of the rule that is broken
  const own = issue.code === 'custom' ? (issue.params?.['code'] as FaultCode | undefined) : undefined
  // a fault of the whole file has no key to name
  if (issue.path.length === 0) return [{ path: [], code: own ?? 'value-invalid', message: issue.message }]
  const found = doc.hasIn(issue.path) && doc.getIn(issue.path) !== null
  return [
    {
      path: issue.path,
      code: own ?? (found ? 'value-invalid' : 'key-missing'),
      message: `"${issue.path.join('.')}" ${found ? 'does not fit' : 'is missing'}. ${issue.message}`,
    },
  ]
}

/** The keys that an object schema, or a list of such objects, allows. */
const keysOf = (schema: z.ZodType): string[] => {
  const shape =
    (schema as { shape?: object; element?: { shape?: object } }).shape ??
    (schema as { element?: { shape?: object } }).element?.shape
  return Object.keys(shape ?? {})
}

/** The offset of a path in the text: that of its key if it is there, else of the nearest node around it. */
function offsetOf(doc: Document, path: Path): number {
  let node: Node | null = doc.contents
  let offset = node?.range?.[0] ?? 0
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step)
      if (!pair) return offset
      offset = (pair.key as Node).range?.[0] ?? offset
      node = pair.value as Node | null
    } else if (isSeq(node)) {
      node = (node.items[Number(step)] as Node | undefined) ?? null
      offset = node?.range?.[0] ?? offset
    } else return offset
  }
  return offset
}
