// Turns the manifest into the entries of three collections: pages, sections and passages.
import { pageOfFile } from '../../paths.ts'
import { pagesOf, sectionsOf } from '../manifest.ts'
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
 * The sections, with ids like `hayton/oil-rig-2014`. A page's text before its first heading is a section, too.
 * @param root the project's folder
 */
export function sectionEntries(root: string): DataEntry[] {
  const manifest = loadManifest(root)
  const accounts = [...new Set(manifest.outline.map(({ account }) => account))]
  return accounts.flatMap((account) =>
    sectionsOf(manifest, account).map((id) => {
      const opens = pagesOf(manifest, account).find(({ page }) => page === id)
      const page = opens ?? pagesOf(manifest, account).find(({ sections }) => sections.some((own) => own.id === id))
      const section = opens
        ? { id, title: opens.title, level: 1, editorial: opens.editorial }
        : page?.sections.find((own) => own.id === id)
      return { id: `${account}/${id}`, data: { ...section, page: `${account}/${page?.page}` } }
    }),
  )
}

/** The passages, with ids like `hayton/57`. @param root the project's folder */
export const passageEntries = (root: string): DataEntry[] =>
  loadManifest(root).passages.map(({ account, passage, page, section }) => ({
    id: `${account}/${passage}`,
    data: { account, passage, page: `${account}/${page}`, section: `${account}/${section}` },
  }))
