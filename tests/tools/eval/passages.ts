// A small edition, as the manifest lists its passages.
import type { PassageRow } from '../../../src/edition/manifest.ts'

const rows = (account: string, page: string, ...list: [passage: string, section: string][]): PassageRow[] =>
  list.map(([passage, section]) => ({ account, page, passage, section }))

export const passages = [
  ...rows('hayton', 'china', ['1', 'china'], ['2', 'oil-rig'], ['T1', 'oil-rig'], ['3', 'borders']),
  ...rows('samardjian', 'saigon', ['2', 'fall']),
]
