// /robots.txt: every crawler may read everything; names the sitemap.
import type { APIRoute } from 'astro'
import { absoluteUrl, sitemapPath } from '../paths.ts'
import { origin } from '../site.ts'

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(sitemapPath, origin)}\n`)
