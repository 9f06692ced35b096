// Finds the addresses in a file of the site, and what is wrong with each.
import type { Element, Root } from 'hast'
import { absoluteUrl, base, withoutBase } from '../../src/paths.ts'
import { origin } from '../../src/site.ts'
import { all, attr } from './site.ts'

/** A file of the site as the checker sees it. */
export interface Linking {
  /** `/about/`; `/passages.json` */
  path: string
  /** the addresses in it, as they are written */
  addresses: string[]
  /** where its links lead, of a page */
  links: string[]
  ids: Set<string>
}

const named = ['href', 'xLinkHref', 'src', 'action', 'formAction', 'poster', 'data', 'cite']

/** All that an element names: what it links to, loads, sends a form to, or tells others of the page. */
function addressesOf(element: Element): string[] {
  const { properties, tagName } = element
  const content = attr(element, 'content')
  const given = named.flatMap((name) => (typeof properties[name] === 'string' ? [properties[name]] : []))
  const sets = [properties['srcSet'], properties['imageSrcSet']]
    .flatMap((set) => String(set ?? '').split(/,\s+|,(?=\/|https?:)/))
    .map((one) => one.trim().split(/\s+/)[0] ?? '')
  if (tagName === 'meta') {
    const refresh = /^\s*[\d.]+\s*;\s*url=(.*)$/i.exec(content)?.[1]
    if (attr(element, 'httpEquiv').includes('refresh') && refresh !== undefined) given.push(refresh)
    else if (
      /^https?:|^\//.test(content) ||
      /(?:image|url|audio|video)$/.test(attr(element, 'property') || attr(element, 'name'))
    )
      given.push(content)
  }
  return [...given, ...sets.filter((address) => address !== '')]
}

/** Takes a page apart, once; what stands in a <noscript> or a <template> with it. */
export function linkingPage(path: string, tree: Root): Linking {
  const elements = all('*', tree)
  return {
    path,
    addresses: elements.flatMap(addressesOf),
    links: elements
      .filter(({ tagName }) => tagName === 'a')
      .map((link) => attr(link, 'href'))
      .filter((href) => href !== ''),
    ids: new Set(elements.map((element) => attr(element, 'id')).filter((id) => id !== '')),
  }
}

/** Takes a text file apart: Markdown, XML, JSON, plain words. */
export function linkingText(path: string, text: string): Linking {
  const plain = path.endsWith('.xml') ? text.replace(/\sxmlns(?::\w+)?="[^"]*"/g, '') : text
  const whole = [...plain.matchAll(/https?:\/\/[^\s<>"')\]}|]+/g)].map(([address]) =>
    address.replace(/[.,;:]+$/, '').replace(/[?&]\w+=\{.*$/, ''),
  )
  const markdown = /\.(?:md|txt)$/.test(path)
    ? [...plain.matchAll(/\]\(([^)]*)\)/g)].map(([, address = '']) => address)
    : []
  const values = path.endsWith('.json') ? [...plain.matchAll(/"(\/[^"]*)"/g)].map(([, address = '']) => address) : []
  return { path, addresses: [...new Set([...whole, ...markdown, ...values])], links: [], ids: new Set() }
}

/** Everything that is there, to hold an address against. */
export interface There {
  files: ReadonlySet<string>
  idsOf: (path: string) => ReadonlySet<string>
}

/** What is wrong with an address in a file; undefined where it is right. */
export function faultOf(address: string, path: string, there: There): string | undefined {
  if (/\s/.test(address)) return 'has a space in it'
  if (address === '') return 'is empty'
  const from = absoluteUrl(path, origin)
  if (!URL.canParse(address, from)) return 'is no address'
  const url = new URL(address, from)
  if (url.protocol === 'data:') return undefined
  return url.origin === origin ? deadEnd(url, there) : strange(url, address)
}

function deadEnd(url: URL, { files, idsOf }: There): string | undefined {
  if (!url.pathname.startsWith(base)) return `leaves the base, ${base}`
  const path = withoutBase(decodeURIComponent(url.pathname))
  const last = path.slice(path.lastIndexOf('/') + 1)
  if (last !== '' && !last.includes('.')) return 'lacks the slash at its end'
  if (last === 'index.html') return 'names the file of a page'
  if (!files.has(`${path.slice(1)}${last === '' ? 'index.html' : ''}`)) return 'leads to no file of the site'
  const fragment = decodeURIComponent(url.hash.slice(1))
  return fragment && !idsOf(path).has(fragment) ? `has a fragment that is no id of ${path}` : undefined
}

/**
 * Other sites are not asked: a test that needs the net says nothing about this one. The press of 2015 is cited as it
 * was, without https.
 */
const strange = (url: URL, address: string): string | undefined =>
  /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]\S*)?$/i.test(address) && url.username === ''
    ? undefined
    : 'is no whole address of another site'
