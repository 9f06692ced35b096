// Checks the two variables of the environment that say where the site is served: SITE, an origin, and BASE, a folder of
// it. site.ts and paths.ts have their values.

/** An example of a right value, for the messages. */
const example = 'https://example.org'

/**
 * What is wrong with SITE.
 * @param site as it stands in the environment
 * @returns undefined where nothing is, or where there is none; else what to write
 */
export function faultOfSite(site = ''): string | undefined {
  if (site === '') return undefined
  const url = URL.canParse(site) ? new URL(site) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.host === '')
    return `SITE is "${site}", which is no address of a host. Write where the site will be served, SITE=${example}.`
  if (url.origin === site.toLowerCase().replace(/\/$/, '')) return undefined
  const folder = url.pathname === '/' ? '' : ` The folder goes into BASE: BASE=${url.pathname.replace(/\/*$/, '/')}.`
  return `SITE is "${site}", which is more than the address of a host. Write SITE=${url.origin}.${folder}`
}

/** As `faultOfSite`, of BASE. Slashes at its ends may be left out. */
export function faultOfBase(base = ''): string | undefined {
  const folders = base.split('/').filter(Boolean)
  if (folders.every((folder) => /^[\w.~-]+$/.test(folder) && !/^\.+$/.test(folder))) return undefined
  return (
    `BASE is "${base}", which is no folder of a host. Write its path in letters, digits and hyphens, as BASE=/vfr/; ` +
    'leave BASE out where the site has the host to itself.'
  )
}

/**
 * Refuses an environment that does not say where the site is served.
 * @param env the environment
 * @throws Error with what to write
 */
export function checkEnvironment({ SITE, BASE }: { SITE?: string | undefined; BASE?: string | undefined }): void {
  const faults = [faultOfSite(SITE), faultOfBase(BASE)].filter(Boolean)
  if (faults.length > 0) throw new Error(faults.join('\n'))
}
