// Tests that a query which asks what one account says is taken apart, and that others are left whole.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadAccounts } from '../../../src/edition/read/load.ts'
import { accountInQuery } from '../../../src/search/engine/account-in-query.ts'
import { root } from '../../support/project.ts'

const accounts = loadAccounts(root).map(({ id, short, author }) => ({
  id,
  names: [short, ...[author ?? []].flat().flatMap((one) => ('family' in one ? [`${one.given} ${one.family}`] : []))],
}))

describe('an account is recognised, and the rest is what is asked:', () => {
  for (const [query, account, rest] of [
    ['Hayton on ASEAN', 'hayton', 'ASEAN'],
    ['hayton oil rig', 'hayton', 'oil rig'],
    ['oil rig hayton', 'hayton', 'oil rig'],
    ['Bill Hayton on the embargo', 'hayton', 'the embargo'],
    ['Hayton: TPP', 'hayton', 'TPP'],
    ['Hayton’s view of China', 'hayton', 'China'],
    ['what does Hayton say about the TPP?', 'hayton', 'the TPP'],
    ['how does Samardjian explain the boat people', 'samardjian', 'the boat people'],
    ['boat people according to Samardjian', 'samardjian', 'boat people'],
    ['According to Samardjian, why did Vietnam invade Cambodia', 'samardjian', 'why did Vietnam invade Cambodia'],
    ['embargo in Susan Samardjian', 'samardjian', 'embargo'],
    ['SAMARDJIAN normalisation', 'samardjian', 'normalisation'],
    ['globalsecurity WTO', 'globalsecurity', 'WTO'],
    ['GlobalSecurity.org on treaties', 'globalsecurity', 'treaties'],
    ['www.globalsecurity.org'.slice(4) + ' party congress', 'globalsecurity', 'party congress'],
    ['Facts and Details Japan Town', 'facts-and-details', 'Japan Town'],
    ['facts & details: Laos', 'facts-and-details', 'Laos'],
    ['factsanddetails.com on Laos', 'facts-and-details', 'Laos'],
    ['Ｈａｙｔｏｎ on ASEAN', 'hayton', 'ASEAN'],
  ] as const)
    test(query, () => assert.deepEqual(accountInQuery(query, accounts), { account, rest }))
})

describe('a query stays whole:', () => {
  for (const query of [
    ...['Hayton', 'Bill Hayton', 'Facts and Details', 'globalsecurity.org', 'who is Bill Hayton', "who's Hayton?"],
    ...['what does Hayton say?', 'books about Hayton', 'life of Susan Samardjian', 'Hayton and Samardjian on ASEAN'],
    ...['Hayton vs Samardjian', '"Hayton on ASEAN"', 'ASEAN', 'global security policy', 'facts of the case', '', '?!'],
    ...['Haytons', 'details and facts', 'Hayton, B.'],
  ])
    test(query, () => assert.equal(accountInQuery(query, accounts), undefined))
})
