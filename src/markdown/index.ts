// The remark plugins that turn the Markdown of an article into its page, in the order in which they run.
import type { Root } from 'mdast'
import type { PluggableList } from 'unified'
import type { VFile } from 'vfile'
import { expansionsOf } from '../edition/names.ts'
import { loadAccounts, loadFigures, loadManifest, loadNames, pageFiles } from '../edition/read/load.ts'
import { contentIsFrozen } from '../edition/read/parse-once.ts'
import { pageOfFile } from '../paths.ts'
import { abbreviations } from './abbreviations.ts'
import { baseOfLinks } from './base.ts'
import { editionLinks } from './edition-links.ts'
import { figures } from './figures.ts'
import { headings } from './headings.ts'
import { passages } from './passages.ts'
import { sources } from './sources.ts'
import { unlinkMissingAccounts } from './unlink-missing-accounts.ts'
import { vietnamese } from './vietnamese.ts'

type Transformer = (tree: Root, file: VFile) => unknown

/**
 * A plugin that is made anew for each article, with the current data: in development these change while Astro keeps the
 * list of plugins. Unchanged files are not parsed again (edition/read/parse-once.ts). In a build it is made once.
 */
const current = (make: () => () => Transformer) => {
  let made: Transformer | undefined
  return () =>
    (tree: Root, file: VFile): void => {
      if (!made || !contentIsFrozen()) made = make()()
      made(tree, file)
    }
}

/** The pages whose original words have been imported: `hayton/relations-with-china`. */
const imported = (root: string): Set<string> =>
  new Set(pageFiles(root, 'original').map((file) => Object.values(pageOfFile(file) ?? {}).join('/')))

/** The plugins for articles. Their order matters; each comment says why. @param root the project's folder */
export const articlePlugins = (root: string): PluggableList => [
  // before the headings: a passage ends at the next heading, which is wrapped in a block once it has its link
  passages,
  current(() => headings(loadManifest(root))),
  // data for the components, which are in their passages by now
  current(() => sources(loadAccounts(root))),
  current(() => figures(loadFigures(root))),
  current(() =>
    unlinkMissingAccounts(
      loadManifest(root).outline,
      loadAccounts(root).map(({ id }) => id),
    ),
  ),
  // after the plugin above, which reads the account's key from a link
  baseOfLinks,
  // after each passage's number, which `passages` has added
  current(() => editionLinks(imported(root))),
  // plugins that look at words come last: what those above have added can be told from the account's own text
  vietnamese,
  current(() => abbreviations(expansionsOf(loadNames(root)))),
]
