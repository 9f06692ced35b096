// Where the four raw texts are, for the tests that want them.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './project.ts'

/** The folder of the texts, where they are at hand. */
export const texts = [join(root, 'sources'), join(root, '../shared/sources')].find((folder) => existsSync(folder))

/** Of a test that needs them: false, or why it is left out. */
export const skip = texts ? false : 'the four texts are not at hand, neither in sources/ nor in ../shared/sources/'
