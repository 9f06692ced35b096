// Tests the fingerprints of the raw texts: made of lines, and read as a file holds them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fingerprint, parseFingerprint } from '../../src/convert/fingerprints.ts'

const text = 'The harbour froze.\n\nNobody had expected it.\n\n'

test('a fingerprint has a hash for each line, and none for blank lines at the end', () => {
  const [first, blank, third, ...rest] = fingerprint(text)
  assert.match(`${first} ${third}`, /^[0-9a-f]{8} [0-9a-f]{8}$/)
  assert.deepEqual([blank, rest], ['-', []])
})

test('a fingerprint is read from its file, whichever line ends the file has', () => {
  const hashes = fingerprint(text)
  assert.deepEqual(parseFingerprint(`${hashes.join('\n')}\n`), hashes)
  assert.deepEqual(parseFingerprint(`${hashes.join('\r\n')}\r\n`), hashes)
})
