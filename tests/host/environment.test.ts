// Tests which addresses SITE and BASE may give, and that a wrong one is met with the right one to write.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkEnvironment, faultOfBase, faultOfSite } from '../../src/host/environment.ts'

describe('SITE', () => {
  for (const site of [
    undefined,
    '',
    'https://example.org',
    'https://example.org/',
    'https://Me.example',
    'http://localhost:4321',
  ])
    test(`SITE may be ${site}`, () => assert.equal(faultOfSite(site), undefined))

  for (const [site, write] of [
    ['example.org', 'SITE=https://example.org.'],
    ['localhost:4321', 'SITE=https://example.org.'],
    ['ftp://example.org', 'SITE=https://example.org.'],
    ['https://', 'SITE=https://example.org.'],
    ['https://bay.example/vfr', 'SITE=https://bay.example. The folder goes into BASE: BASE=/vfr/.'],
    ['https://bay.example/?a', 'SITE=https://bay.example.'],
    ['https://me:secret@bay.example', 'SITE=https://bay.example.'],
  ] as const)
    test(`SITE may not be ${site}`, () => assert.ok(faultOfSite(site)?.endsWith(`${write}`), faultOfSite(site)))
})

describe('BASE', () => {
  for (const base of [undefined, '', '/', 'vfr', '/vfr', '/vfr/', '/texts/vfr-2.0/', '/~me/'])
    test(`BASE may be ${base}`, () => assert.equal(faultOfBase(base), undefined))

  for (const base of ['/a b/', '/../', '/vfr/?a', '/vfr/#a', 'https://example.org/vfr/', 'C:\\vfr\\', '/ä/'])
    test(`BASE may not be ${base}`, () => assert.match(faultOfBase(base) ?? '', /BASE=\/vfr\//))
})

test('an environment with faults in both is refused with both', () => {
  assert.throws(() => checkEnvironment({ SITE: 'bay', BASE: '/../' }), /^Error: SITE is "bay".*\nBASE is "\/\.\.\/"/)
  assert.doesNotThrow(() => checkEnvironment({ SITE: 'https://example.org', BASE: 'vfr' }))
})
