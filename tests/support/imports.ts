// Reads what a file of the project imports, as TypeScript itself reads it.
import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'
import { textOf } from './project.ts'

export interface Import {
  /** the file that imports, from the project's root */
  from: string
  /** a file from the project's root, `src/lib/fold.ts`; or a package, `node:fs`, as it is written */
  to: string
}

/** The code of an Astro file stands in its front matter and its scripts. */
const codeOf = (file: string, text: string): string[] =>
  file.endsWith('.astro')
    ? [
        /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '',
        ...[...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code),
      ]
    : [text]

export function importsOf(file: string): Import[] {
  return codeOf(file, textOf(file))
    .flatMap((code) => ts.preProcessFile(code, true, true).importedFiles)
    .map(({ fileName }) => {
      const path = fileName.replace(/\?.*$/, '')
      return { from: file, to: path.startsWith('.') ? posix.join(posix.dirname(file), path) : path }
    })
}

/**
 * The part of the project in which a file stands: `lib`, `pages`; for a file directly in src/ its own name,
 * `site.ts`.
 */
export const partOf = (file: string): string =>
  file.startsWith('src/') ? (file.split('/')[1] ?? '') : (file.split('/')[0] ?? '')

export const isOurs = ({ to }: Import): boolean => existsSync(new URL(`../../${to}`, import.meta.url))
