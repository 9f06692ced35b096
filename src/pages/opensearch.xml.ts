// The OpenSearch description, by which a browser adds this site to its search engines:
// https://developer.mozilla.org/en-US/docs/Web/XML/Guides/OpenSearch
import type { APIRoute } from 'astro'
import { description, title } from '../site.ts'

export const GET: APIRoute = ({ site }) => {
  const address = (path: string) => new URL(path, site).href
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Vietnam relations</ShortName>
  <LongName>${title}</LongName>
  <Description>${description}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>en-GB</Language>
  <Image width="16" height="16" type="image/svg+xml">${address('/favicon.svg')}</Image>
  <Url type="text/html" template="${address('/search/')}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${address('/opensearch.xml')}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } },
  )
}
