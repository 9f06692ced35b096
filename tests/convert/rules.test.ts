// Tests the rules of the conversion, one folder of tests/convert/rules/ a rule: recipe.ts converts input.txt, the
// result must be expected.mdx, and the proof must pass.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { convert } from '../../src/convert/convert.ts'
import { prove } from '../../src/convert/proof.ts'
import { pageFile, type Sample } from './sample.ts'

const rules = new URL('rules/', import.meta.url)
const names = readdirSync(rules)

test('there are rules', () => assert.ok(names.length > 10))

for (const name of names)
  test(name.replaceAll('-', ' '), async () => {
    const read = (file: string) => readFileSync(new URL(`${name}/${file}`, rules), 'utf8')
    const {
      default: { recipe, manifest },
    } = (await import(new URL(`${name}/recipe.ts`, rules).href)) as { default: Sample }
    const files = convert('input.txt', read('input.txt'), recipe, manifest)
    assert.equal(files.get(pageFile), read('expected.mdx'))
    const {
      read: words,
      kept,
      moved,
      corrected,
      dropped,
    } = prove('input.txt', read('input.txt'), recipe, manifest, files)
    assert.equal(words, kept + moved + corrected + Object.values(dropped).reduce((sum, number) => sum + number, 0))
  })
