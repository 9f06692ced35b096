// Knows which signs the project's path must not have. Vite, which builds the pages, reads some of them as parts of a
// URL or a pattern: with a "%" it leaves out the style sheets and says nothing. The rest break Node's modules or PATH.
import { root } from './node.mjs'

/**
 * What is wrong with a folder's path.
 * @param {string} path
 * @param {string} platform as Node names it: on Windows `\` and `:` are in every path
 * @returns {string | undefined} one line for whoever has put the project there; undefined where it can be built
 */
export function folderFault(path, platform) {
  const [sign] = (platform === 'win32' ? /[#%]/ : /[#%?*":\\]/).exec(path) ?? []
  return (
    sign && `The site cannot be built in a folder whose path has “${sign}”: ${path}. Rename it, or move the project.`
  )
}

/** Ends the process with a message where the project cannot be built in its folder. */
export function requireFolder() {
  const fault = folderFault(root, process.platform)
  if (fault === undefined) return
  console.error(fault)
  process.exit(1)
}
