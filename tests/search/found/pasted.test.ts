// Tests that words pasted from an account lead back to the passage in which they stand.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { tokenize } from '../../../src/text/tokenize.ts'
import { firstHits, openSite, partAt } from '../../support/found.ts'

const sections = openSite()
const passages = sections
  .filter(({ edition }) => edition === 'restated')
  .flatMap(({ url, parts }) =>
    parts
      .filter(({ passage, note }) => passage !== '' && !note)
      .map(({ passage, text }) => ({ address: `${url.split('#')[0]}#p${passage}`, text: text.split(' ') })),
  )

/** Those of some runs whose first hit leads to a passage that has them not. */
async function astray(runs: { address: string; run: string }[]): Promise<string[]> {
  const failed = []
  for (const { address, run } of runs) {
    const [hit] = await firstHits(run, 1)
    if (hit?.url === address) continue
    const other = hit ? ` ${tokenize(partAt(hit.url, sections)?.text ?? '').join(' ')} ` : ''
    if (!other.includes(` ${tokenize(run).join(' ')} `)) failed.push(`${address} → ${hit?.url ?? 'nothing'}: ${run}`)
  }
  return failed
}

test('there are passages to try', () => assert.ok(passages.length > 200, String(passages.length)))

describe('pasted into the search,', () => {
  const long = passages.filter(({ text }) => text.length >= 8)
  test('the first eight words of a passage lead to it', async () =>
    assert.deepEqual(await astray(long.map(({ address, text }) => ({ address, run: text.slice(0, 8).join(' ') }))), []))
  test('twelve words from the middle of a passage lead to it', async () =>
    assert.deepEqual(
      await astray(
        long
          .filter(({ text }) => text.length >= 12)
          .map(({ address, text }) => {
            const from = Math.floor((text.length - 12) / 2)
            return { address, run: text.slice(from, from + 12).join(' ') }
          }),
      ),
      [],
    ))
})
