// All files beside the pages.
import { articlesOnDisk } from './article-source.ts'
import { textFiles } from './list.ts'
import { pictures } from './pictures.ts'
import type { SiteFile } from './site-file.ts'

/** Lists them, as on the disk; none is made before its content is asked for. @param root the project's folder */
export const siteFiles = (root: string): SiteFile[] => [...textFiles(root, articlesOnDisk(root)), ...pictures(root)]
