// Tests that Vietnamese in italics gets its language.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { selectAll } from 'hast-util-select'
import { vietnamese } from '../../src/markdown/vietnamese.ts'
import { render } from '../support/markup.ts'

const languages = async (source: string) =>
  selectAll('em', await render(source, 'content/hayton/01-x.mdx', [vietnamese])).map(
    ({ properties }) => properties['lang'],
  )

test('italics with Vietnamese letters get their language, in NFC and NFD', async () =>
  assert.deepEqual(await languages(`*Đổi Mới* and *${'diễn biến hòa bình'.normalize('NFD')}*`), ['vi', 'vi']))
test('italics of titles and French do not get the Vietnamese language', async () =>
  assert.deepEqual(await languages('*Armée Nationale Sihanoukiste*, *Nhan Dan*, *Yomiuri Shimbun*'), [
    undefined,
    undefined,
    undefined,
  ]))
