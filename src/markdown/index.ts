// The plugins that make a page of an article, in the order in which they run.
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import type { PluggableList } from 'unified'
import type { VFile } from 'vfile'
import { expansionsOf } from '../edition/names.ts'
import { loadAccounts, loadFigures, loadManifest, loadNames, pageFiles } from '../edition/read/load.ts'
import { pageOfFile } from '../paths.ts'
import { abbreviations } from './abbreviations.ts'
import { editionLinks } from './edition-links.ts'
import { figures } from './figures.ts'
import { headings } from './headings.ts'
import { passages } from './passages.ts'
import { sources } from './sources.ts'
import { unlinkMissingAccounts } from './unlink-missing-accounts.ts'
import { vietnamese } from './vietnamese.ts'

type Transformer = (tree: Root, file: VFile) => unknown

/**
 * A plugin that is made for each article with the data as they stand then: in development they change while Astro keeps
 * the list of plugins. What has not changed is not read again (edition/read/parse-once.ts).
 */
const current = (make: () => () => Transformer) => () => (tree: Root, file: VFile) => void make()()(tree, file)

/** The pages whose original words are there, as `hayton/relations-with-china`. */
const imported = (root: string): Set<string> =>
  new Set(pageFiles(root, 'original').map((file) => Object.values(pageOfFile(file) ?? {}).join('/')))

/** What is done to an article as Markdown. @param root the project's folder */
export const articlePlugins = (root: string): PluggableList => [
  [remarkGfm, { singleTilde: false }],
  // the passages first: a passage ends where the next heading begins, and it is no heading any more once it has its
  // link
  passages,
  current(() => headings(loadManifest(root))),
  // what the components draw is written into them; they are in their passages by now, and stay there
  current(() => sources(loadAccounts(root))),
  current(() => figures(loadFigures(root))),
  current(() =>
    unlinkMissingAccounts(
      loadManifest(root).outline,
      loadAccounts(root).map(({ id }) => id),
    ),
  ),
  // behind each passage's number, which `passages` has made
  current(() => editionLinks(imported(root))),
  // words last: what the plugins above have added is no text of the account, and is marked as such
  vietnamese,
  current(() => abbreviations(expansionsOf(loadNames(root)))),
]
