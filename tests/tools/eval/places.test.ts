// Tests which section of the edition an address, a passage or a labelled place leads to.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sectionOf, sectionOfPassage, sectionsAt } from '../../../src/tools/eval/places.ts'
import { passages } from './passages.ts'

describe('the section to which an address leads', () => {
  const table: [href: string, section: string][] = [
    ['/hayton/china/#p2', 'hayton/oil-rig'],
    ['/hayton/china/#pT1', 'hayton/oil-rig'],
    ['/hayton/china/original/#p2', 'hayton/oil-rig'],
    ['/hayton/china/?highlight=rig&highlight=oil#p3', 'hayton/borders'],
    ['/hayton/china/#borders', 'hayton/borders'],
    ['/hayton/china/#p1', 'hayton/china'],
    ['/hayton/china/', 'hayton/china'],
    ['/hayton/2/', 'hayton/oil-rig'],
    ['/hayton/T1/', 'hayton/oil-rig'],
    ['/samardjian/2/', 'samardjian/fall'],
    ['/samardjian/saigon/#p2', 'samardjian/fall'],
    ['/names/#le-duan', 'names/le-duan'],
  ]
  for (const [href, section] of table)
    test(`the section to which ${href} leads is ${section}`, () => assert.equal(sectionOf(href, passages), section))
})

test('a passage stands in its section, and one that there is not is refused', () => {
  assert.equal(sectionOfPassage('hayton/T1', passages), 'hayton/oil-rig')
  assert.equal(sectionOfPassage('samardjian/2', passages), 'samardjian/fall')
  assert.throws(() => sectionOfPassage('hayton/57', passages), /no passage hayton\/57/)
})

test('a page stands for each of its sections, a section for itself, and neither for one of another account', () => {
  assert.deepEqual(sectionsAt(['hayton', 'china'], passages), ['hayton/china', 'hayton/oil-rig', 'hayton/borders'])
  assert.deepEqual(sectionsAt(['hayton', 'borders'], passages), ['hayton/borders'])
  assert.throws(() => sectionsAt(['hayton', 'fall'], passages), /hayton\/fall/)
})
