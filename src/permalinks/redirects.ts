// The schema of content/redirects.yaml, which lists the addresses that have moved; and where a redirect leads.
import { z } from 'astro/zod'
import { withCode, type FaultCode } from '../edition/fault-codes.ts'

const form = { error: 'Write the address from its first slash, as "/hayton/introduction/#p3".' }
const address = z.string(form).regex(/^\/(?!\/)[^\s#]*(?:#[^\s#]+)?$/, form)

const redirectSchema = z.strictObject({
  from: address,
  to: address,
  since: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/, { error: 'Write the day as "2026-01-31".' })
    .optional(),
})

export type Redirect = z.output<typeof redirectSchema>

/** The redirect of an address itself or, where it has none, that of its page. */
const redirectFor = (address: string, redirects: Redirect[]): Redirect | undefined =>
  redirects.find(({ from }) => from === address) ??
  redirects.find(({ from }) => address.includes('#') && from === address.split('#')[0])

/**
 * The new address of one that has moved; undefined where no redirect concerns it. The redirect of a page also applies
 * to its fragments.
 * @example redirectTarget('/old/#p3', [{ from: '/old/', to: '/new/' }]) // '/new/#p3'
 */
export function redirectTarget(address: string, redirects: Redirect[]): string | undefined {
  const entry = redirectFor(address, redirects)
  const id = address.split('#')[1]
  return entry && entry.from !== address && !entry.to.includes('#') ? `${entry.to}#${id}` : entry?.to
}

/** Is the redirect part of a cycle? */
function isCyclic({ from, to }: Redirect, redirects: Redirect[]): boolean {
  const seen = new Set<string>()
  for (
    let next: string | undefined = to;
    next !== undefined && !seen.has(next);
    next = redirectTarget(next, redirects)
  ) {
    if (next === from) return true
    seen.add(next)
  }
  return false
}

/**
 * The schema of the whole list. It refuses redirects that are repeated, cyclic, chained or of the wrong kind and, with
 * `resolves`, those that are not needed or whose target does not exist.
 * @param resolves tells whether a URL resolves in the built site; left out where the site has not been built
 */
export const redirectsSchema = (resolves?: (address: string) => boolean) =>
  z.array(redirectSchema).superRefine((redirects, context) => {
    redirects.forEach((redirect, index) => {
      const { from, to } = redirect
      const page = from.split('#')[0] ?? ''
      const fault = (code: FaultCode, key: 'from' | 'to', message: string) =>
        context.addIssue({ code: 'custom', path: [index, key], message, ...withCode(code) })
      if (redirects.findIndex((other) => other.from === from) < index)
        return fault('redirect-duplicate', 'from', `"${from}" has an entry above. Take one of them out.`)
      if (isCyclic(redirect, redirects))
        return fault('redirect-cycle', 'to', `"${to}" leads back to "${from}". Write where it is now.`)
      const on = redirectTarget(to, redirects)
      if (on !== undefined) return fault('redirect-chain', 'to', `"${to}" has itself moved. Write "${on}".`)
      if (from.includes('#') && !page.endsWith('/'))
        return fault(
          'redirect-kind',
          'from',
          'Only a page has places on it. Write its address with the slash at its end.',
        )
      if (!from.includes('#') && from.endsWith('/') !== /\/(?:#|$)/.test(to))
        return fault(
          'redirect-kind',
          'to',
          'A page can only move to a page, and a file to a file. A page’s address ends with a slash.',
        )
      if (!resolves) return
      if (resolves(from))
        fault(
          'redirect-unneeded',
          'from',
          `"${from}" is still there. Take the entry out, or give what stands there another address.`,
        )
      else if (from.includes('#') && !resolves(page) && !redirects.some((other) => other.from === page))
        fault('redirect-page-missing', 'from', `The page "${page}" is gone. Write an entry for it as well.`)
      if (!resolves(to)) fault('redirect-dead', 'to', `The site has no "${to}". Write an address that it has.`)
    })
  })
