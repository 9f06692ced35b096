// Turns the manifest into the entries of three collections: pages, sections and passages.
import { pageOfFile } from '../../paths.ts'
import { pageOf } from '../manifest.ts'
import { sectionKey, sectionRefs } from '../section-refs.ts'
import type { DataEntry } from './loader.ts'
import { loadManifest, pageFiles } from './load.ts'

/**
 * The pages, with ids like `hayton/conclusions`, each with whether its original words have been imported.
 * @param root the project's folder
 */
export function outlineEntries(root: string): DataEntry[] {
  const imported = new Set(pageFiles(root, 'original').map((file) => Object.values(pageOfFile(file) ?? {}).join('/')))
  return loadManifest(root).outline.map((page) => {
    const id = `${page.account}/${page.page}`
    return { id, data: { ...page, imported: imported.has(id) } }
  })
}

/**
 * The sections, with ids like `hayton/relations-with-china/oil-rig-2014`. A page's text before its first heading is a
 * section, too.
 * @param root the project's folder
 */
export function sectionEntries(root: string): DataEntry[] {
  const manifest = loadManifest(root)
  return sectionRefs(manifest).map((ref) => {
    const page = pageOf(manifest, ref.account, ref.page)
    const section = page?.sections.find(({ id }) => id === ref.section) ?? {
      id: ref.section,
      title: page?.title,
      level: 1,
      editorial: page?.editorial,
    }
    return { id: sectionKey(ref), data: { ...section, page: `${ref.account}/${ref.page}` } }
  })
}

/** The passages, with ids like `hayton/57`. @param root the project's folder */
export const passageEntries = (root: string): DataEntry[] =>
  loadManifest(root).passages.map(({ account, passage, page, section }) => ({
    id: `${account}/${passage}`,
    data: { account, passage, page: `${account}/${page}`, section: sectionKey({ account, page, section }) },
  }))
