// The OpenSearch description, by which a browser adds this site to its search engines:
// https://developer.mozilla.org/en-US/docs/Web/XML/Guides/OpenSearch
import type { APIRoute } from 'astro'
import { absoluteUrl, iconPath, openSearchPath, searchPath } from '../paths.ts'
import { description, origin, title } from '../site.ts'

export const GET: APIRoute = () => {
  const address = (path: string) => absoluteUrl(path, origin)
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Vietnam relations</ShortName>
  <LongName>${title}</LongName>
  <Description>${description}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>en-GB</Language>
  <Image width="16" height="16" type="image/svg+xml">${address(iconPath)}</Image>
  <Url type="text/html" template="${address(searchPath)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${address(openSearchPath)}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } },
  )
}
