// Which components a page uses and how; and what MDX allows but an article must not hold.
import { visit } from 'unist-util-visit'
import type { Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { nearest, oneOf, type Fault } from './fault.ts'
import { noteKinds, vocabulary } from './vocabulary.ts'

type Element = MdxJsxFlowElement | MdxJsxTextElement

/** The value of an attribute written as text, `kind="date"`; '' for one without a value; undefined where it is absent or code. */
export function attribute(element: Element, name: string): string | undefined {
  const found = element.attributes.find((attr) => attr.type === 'mdxJsxAttribute' && attr.name === name)
  return found ? (found.value == null ? '' : typeof found.value === 'string' ? found.value : undefined) : undefined
}

/** @param sources the ids that `<Source>` may name */
export function checkComponents(file: string, tree: Root, sources: string[]): Fault[] {
  const faults: Fault[] = []
  visit(tree, (node: Nodes) => {
    const line = node.position?.start.line ?? 1
    const say = (message: string) => faults.push({ file, line, message })
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') say(`"{${node.value}}" is program code. Write the words without braces.`)
    else if (node.type === 'mdxjsEsm') say('An article holds no import or export. Use the components by their names; the page hands them in.')
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') checkElement(node, sources, say)
  })
  return faults
}

function checkElement(element: Element, sources: string[], say: (message: string) => void): void {
  const name = element.name ?? '', word = vocabulary[name]
  if (!word) {
    const meant = nearest(name, Object.keys(vocabulary))
    say(`<${name}> is no component of this edition. ${meant ? `Write <${meant}>.` : `The components are ${oneOf(Object.keys(vocabulary).map((key) => `<${key}>`))}.`}`)
    return
  }
  const written = element.attributes.map((attr) => (attr.type === 'mdxJsxAttribute' ? attr.name : '…'))
  for (const key of word.required) if (attribute(element, key) === undefined) say(`<${name}> lacks its ${key}. Write ${word.example}`)
  for (const key of written) if (!word.required.includes(key) && !word.optional.includes(key)) say(`<${name}> has no attribute "${key}". Write ${word.example}`)
  if (name === 'Note') oneKnown('kind', attribute(element, 'kind'), Object.keys(noteKinds), say)
  if (name === 'Source') for (const id of (attribute(element, 'id') ?? '').split(' ').filter(Boolean)) oneKnown('id', id, sources, say)
  if (name === 'Table' && !(element.children as { type: string }[]).some((child) => child.type === 'table')) say('<Table> holds no table. Leave a blank line before and after the rows between <Table caption="…"> and </Table>.')
}

function oneKnown(what: string, value: string | undefined, known: string[], say: (message: string) => void): void {
  if (value !== undefined && !known.includes(value)) say(`"${value}" is no known ${what}. Write ${nearest(value, known) ?? oneOf(known)}${what === 'id' ? ', or add it to the account’s sources in content/accounts.yaml' : ''}.`)
}
