// Reads what a file of the project imports, as TypeScript itself reads it.
import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'
import { textOf } from './project.ts'

export interface Import {
  /** the file that imports, from the project's root */
  from: string
  /** a file from the project's root, `src/text/tokenize.ts`; or a package, `node:fs`, as it is written */
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

/**
 * The circles of imports, `b → c → b`, each named once, from the first of its files by the alphabet.
 * @param imports of files of the project
 */
export function circlesIn(imports: Import[]): string[] {
  const targets = Map.groupBy(imports, ({ from }) => from)
  const found = new Set<string>()
  const done = new Set<string>()
  const visit = (file: string, path: string[]): void => {
    const at = path.indexOf(file)
    if (at >= 0) {
      const circle = path.slice(at)
      const first = circle.indexOf(circle.toSorted()[0] ?? '')
      const turned = [...circle.slice(first), ...circle.slice(0, first)]
      found.add([...turned, turned[0]].join(' → '))
      return
    }
    if (done.has(file)) return
    for (const { to } of targets.get(file) ?? []) visit(to, [...path, file])
    done.add(file)
  }
  for (const file of [...targets.keys()].toSorted()) visit(file, [])
  return [...found]
}
