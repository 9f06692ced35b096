// Reads a _headers file as Netlify and Cloudflare Pages do.

/** A rule: the paths that it is for, and what is sent with them. */
export interface Rule {
  /** as it is written, `/_astro/*` */
  pattern: string
  fits: (path: string) => boolean
  /** by names in small letters */
  headers: Map<string, string>
}

/** The rules of a file. @throws Error for a line that is neither a pattern, a header, a comment nor empty */
export function parseHeaders(text: string): Rule[] {
  const rules: Rule[] = []
  for (const line of text.split('\n')) {
    const [, name = '', value = ''] = /^ {2}([\w-]+): (\S.*)$/.exec(line) ?? []
    if (line.startsWith('/')) rules.push({ pattern: line, fits: fitting(line), headers: new Map() })
    else if (name !== '' && rules.length > 0) rules.at(-1)?.headers.set(name.toLowerCase(), value)
    else if (line !== '' && !line.startsWith('#')) throw new Error(`"${line}" is no line of a _headers file.`)
  }
  return rules
}

/** `*` stands for anything, `:name` for anything without a slash. */
function fitting(pattern: string): Rule['fits'] {
  const parts = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
  const regex = new RegExp(`^${parts.replace(/:\w+/g, '[^/]+')}$`)
  return (path) => regex.test(path)
}

/** The directives of a Content Security Policy, each with what it allows; nothing for 'none'. */
export const directivesOf = (policy: string): Map<string, Set<string>> =>
  new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/)
      return [name, new Set(sources.filter((source) => source !== "'none'"))]
    }),
  )
