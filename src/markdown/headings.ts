// Gives each heading of an article the id that content/sections.json promises, and a link that can be copied.
import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { pageOfFile } from '../paths.ts'
import type { Manifest, OutlineSection } from '../edition/manifest.ts'
import { element, text } from './nodes.ts'

/** The headings are those of the outline, in order: `checkPage` has refused every other page before this runs. */
export const headings = (manifest: Manifest) => () => (tree: Root, file: VFile) => {
  const place = pageOfFile(file.path)
  const sections =
    manifest.outline.find((page) => page.account === place?.account && page.page === place.page)?.sections ?? []
  let index = 0
  tree.children = tree.children.map((node) => {
    const section = node.type === 'heading' ? sections[index++] : undefined
    return section ? withLink(node as Heading, section) : node
  })
}

/**
 * The link stands, with a space that does not break, beside the heading, not in it, so that the heading's name is its
 * text alone.
 */
function withLink(heading: Heading, section: OutlineSection) {
  heading.data = { ...heading.data, hProperties: { id: section.id } }
  const link = element(
    'a',
    {
      href: `#${section.id}`,
      className: ['section-link'],
      dataCopy: '',
      ariaLabel: `Link to the section “${toString(heading)}”`,
    },
    [text('#')],
  )
  const ours = section.editorial ? [element('span', { className: ['tag'] }, [text('heading ours')])] : []
  return element('div', { className: ['heading'] }, [heading, text('\u00a0'), link, ...ours])
}
