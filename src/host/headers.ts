// Fits public/_headers, which says what a host sends with every file, to the folder that the site is served from.
import { withBase } from '../paths.ts'

/**
 * Puts the base on the patterns of a `_headers` file, each of which stands at the beginning of a line.
 * @param text the file as it is in public/, where the site has the host to itself
 * @returns the file for the root of the host
 */
export const headersUnderBase = (text: string): string => text.replace(/^\/.*$/gm, (pattern) => withBase(pattern))
