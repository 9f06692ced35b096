// Remark plugin: gives each heading of an article the id of its section in content/sections.json, and a link beside it
// that readers can copy.
import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { pageOf, type Manifest, type OutlineSection } from '../edition/manifest.ts'
import { pageOfFile } from '../paths.ts'
import { block, inline, text } from './nodes.ts'

/**
 * The plugin. It takes the headings to be those of the manifest, in order: the content check
 * (edition/check/headings.ts) reports every other page.
 */
export const headings = (manifest: Manifest) => () => (tree: Root, file: VFile) => {
  const place = pageOfFile(file.path)
  const sections = place ? (pageOf(manifest, place.account, place.page)?.sections ?? []) : []
  let index = 0
  tree.children = tree.children.map((node) => {
    const section = node.type === 'heading' ? sections[index++] : undefined
    return section ? withLink(node as Heading, section) : node
  })
}

/**
 * A heading with its link, in one block. The link is beside the heading, after a no-break space, and not in it, so that
 * the heading's accessible name is its text alone.
 */
function withLink(heading: Heading, section: OutlineSection) {
  heading.data = { ...heading.data, hProperties: { id: section.id } }
  const attributes = { href: `#${section.id}`, class: 'section-link', 'data-copy': '' }
  const link = inline('a', { ...attributes, 'aria-label': `Link to the section “${toString(heading)}”` }, [text('#')])
  const ours = section.editorial ? [inline('span', { class: 'tag' }, [text('heading ours')])] : []
  return block('div', { class: 'heading' }, [heading, text('\u00a0'), link, ...ours])
}
