// The script of `npm run addresses`: adds the new URLs of the last build to content/addresses.tsv, also of one that
// stopped because the list lacks them. It removes nothing.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { failedStaging } from '../atomic/folder.ts'
import { mergeUrls, publishedFile, publishedUrls } from './published.ts'
import { readSite } from './built-site.ts'
import { loadManifest } from '../edition/read/load.ts'
import { loadPublished } from './read.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = failedStaging(join(root, 'dist')) ?? join(root, 'dist')
if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no built site. Run "npm run build" first; that it stops at new addresses does no harm.')
  process.exit(1)
}
const { text, added } = mergeUrls(loadPublished(root), publishedUrls(readSite(dist), loadManifest(root)))
writeFileSync(join(root, publishedFile), text)
console.log(
  added.length === 0
    ? `${publishedFile} has every address of the last build.`
    : `Added to ${publishedFile}, published from now on:\n${added.join('\n')}`,
)
