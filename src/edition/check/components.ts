// Checks the components of a page: that each is known and has the right attributes, and that the page holds no program
// code, which MDX would allow.
import { visit } from 'unist-util-visit'
import type { Nodes, Root } from 'mdast'
import { closestKnown, joinWithOr, type Fault } from '../fault.ts'
import { positionOf } from '../article.ts'
import type { FaultCode } from '../fault-codes.ts'
import { attribute, noteKinds, components, type ComponentElement } from '../components.ts'

/** The ids that the components of an article may refer to. */
export interface KnownIds {
  /** for `<Source>`: the sources of the account */
  sources: string[]
  /** for `<Figure>`: the figures whose passage is in the account */
  figures: string[]
}

/** Reports a fault of the node that is being checked. */
type Say = (code: FaultCode, message: string) => void

/**
 * Checks every component of a page against the vocabulary (components.ts).
 * @param file  path from the project's root, named in the faults
 * @param known the ids that the components may refer to
 * @returns a fault for each unknown or wrongly used component, and for each piece of program code
 */
export function checkComponents(file: string, tree: Root, known: KnownIds): Fault[] {
  const faults: Fault[] = []
  visit(tree, (node: Nodes) => {
    const say: Say = (code, message) => faults.push({ file, ...positionOf(node), code, message })
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      say('program-code', `"{${node.value}}" is program code. Write the words without braces.`)
    else if (node.type === 'mdxjsEsm')
      say(
        'program-code',
        'An article holds no import or export. Use the components by their names; the page hands them in.',
      )
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') checkElement(node, known, say)
  })
  return faults
}

function checkElement(element: ComponentElement, known: KnownIds, say: Say): void {
  const name = element.name ?? ''
  const spec = components[name]
  if (!spec) {
    const meant = closestKnown(name, Object.keys(components))
    say(
      'component-unknown',
      `<${name}> is no component of this edition. ` +
        (meant
          ? `Write <${meant}>.`
          : `The components are ${joinWithOr(Object.keys(components).map((key) => `<${key}>`))}.`),
    )
    return
  }
  const written = element.attributes.map((attr) => (attr.type === 'mdxJsxAttribute' ? attr.name : '…'))
  for (const key of spec.required)
    if (attribute(element, key) === undefined)
      say('attribute-missing', `<${name}> lacks its ${key}. Write ${spec.example}`)
  for (const key of written)
    if (!spec.required.includes(key) && !spec.optional.includes(key))
      say('attribute-unknown', `<${name}> has no attribute "${key}". Write ${spec.example}`)
  if (name === 'Note') checkKnownId('kind', attribute(element, 'kind'), Object.keys(noteKinds), say)
  if (name === 'Source')
    for (const id of (attribute(element, 'id') ?? '').split(' ').filter(Boolean))
      checkKnownId('source', id, known.sources, say)
  if (name === 'Figure') checkKnownId('figure', attribute(element, 'id'), known.figures, say)
}

/** Where a writer adds an id that does not exist yet, to end the message. */
const whereToAdd: Record<string, string> = {
  source: ', or add it to the account’s sources in content/accounts.yaml',
  figure: ', or add it to content/figures/figures.yaml',
}

/** Reports an id that is not among those known; an absent one is the concern of the required attributes. */
function checkKnownId(what: string, value: string | undefined, known: string[], say: Say): void {
  if (value !== undefined && !known.includes(value))
    say(
      'id-unknown',
      `"${value}" is no known ${what}. ` +
        `Write ${closestKnown(value, known) ?? joinWithOr(known)}${whereToAdd[what] ?? ''}.`,
    )
}
