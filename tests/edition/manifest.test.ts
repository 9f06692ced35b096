// Tests how the two files of the manifest are parsed, and the functions that look up pages, passages and ranges in it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pagesOf, parsePassages, passageRange, passagesOf, type PassageRow } from '../../src/edition/manifest.ts'
import { manifest } from '../support/manifest.ts'

const head = 'account\tpassage\tpage\tsection\n'
const rows = (...passages: string[]): PassageRow[] =>
  passages.map((passage) => ({ account: 'hayton', passage, page: 'trade', section: 'trade' }))

test('the table of passages becomes rows, without its header', () => {
  assert.deepEqual(parsePassages(`${head}hayton\t57\tchina\toil-rig\nhayton\tT1\ttrade\ttrade\n`), [
    { account: 'hayton', passage: '57', page: 'china', section: 'oil-rig' },
    { account: 'hayton', passage: 'T1', page: 'trade', section: 'trade' },
  ])
})

test('a row of passages.tsv with a missing, surplus or empty cell is refused with its line', () => {
  for (const bad of [
    'hayton\t2\tchina',
    'hayton\t2\tchina\toil-rig\tmore',
    'hayton\t\tchina\toil-rig',
    'hayton 2 china oil-rig',
    '',
  ])
    assert.throws(
      () => parsePassages(`${head}hayton\t1\tchina\tchina\n${bad}\nhayton\t3\tchina\tchina\n`),
      /passages\.tsv:3 .*Write account, passage, page and section, with a tab between them/,
    )
})

test('pagesOf returns the pages of one account, in reading order', () => {
  assert.deepEqual(
    pagesOf(manifest, 'hayton').map(({ page }) => page),
    ['cam-ranh-bay', 'doi-moi'],
  )
  assert.deepEqual(pagesOf(manifest, 'karnow'), [])
})

test('passagesOf returns the passages of one page, and not those of another account with the same numbers', () => {
  assert.deepEqual(
    passagesOf(manifest, 'hayton', 'cam-ranh-bay').map(({ passage }) => passage),
    ['1', '2', '3', 'T1', '4'],
  )
  assert.deepEqual(
    passagesOf(manifest, 'samardjian', 'dien-bien-phu').map(({ passage }) => passage),
    ['1'],
  )
  assert.deepEqual(passagesOf(manifest, 'samardjian', 'cam-ranh-bay'), [])
})

test('a range of passages is written from the first to the last number, without tables', () => {
  assert.equal(passageRange(rows('33', '34', '57')), '¶33–57')
  assert.equal(passageRange(rows('2')), '¶2')
  assert.equal(passageRange(rows('T1', '8', '9', 'T2')), '¶8–9')
  assert.equal(passageRange(rows('T1')), '')
  assert.equal(passageRange([]), '')
})
