// The directory of the edition as the build makes it, for tests.
import { searchData } from '../../src/search/build/facets.ts'
import type { DirectoryData } from '../../src/search/build/directory.ts'
import { sectionsIn } from '../../src/search/build/integration.ts'
import type { Section } from '../../src/search/format.ts'
import { root } from './project.ts'

/** What the directory of the edition is made from. */
export function editionData(): { sections: Section[]; data: DirectoryData } {
  const { directory } = searchData(root)
  if (!directory) throw new Error('The edition has no directory.')
  return { sections: sectionsIn(root), data: directory }
}
