// The citations of an account, of the work and of its restatement, for reference managers: /hayton.bib, .ris,
// .csl.json.
import type { APIRoute } from 'astro'
import { citationResponse } from '../citation/files.ts'
import { accounts } from '../edition/read/collections.ts'
import { formats } from '../citation/items.ts'
import type { Account } from '../edition/schema/account.ts'
import * as site from '../site.ts'

interface Props {
  account: Account
  format: (typeof formats)[number]
}

export const getStaticPaths = async () =>
  (await accounts()).flatMap((account) =>
    formats.map((format) => ({ params: { account: account.id, format }, props: { account, format } })),
  )

export const GET: APIRoute<Props> = ({ props: { account, format } }) => citationResponse(account, {}, site, format)
