// Tests how each manual prints the authors before every kind of work, dated and undated: neither changes how the other
// is printed. How the work itself is printed, by one person, is tested in chicago.test.ts, apa.test.ts and mla.test.ts.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Style } from '../../src/citation/manual.ts'
import { reference } from '../support/references.ts'
import { undated, works, type Authors, type Kind } from '../support/works.ts'

const rows: [who: Authors, chicago: string, apa: string, mla: string][] = [
  ['one', 'Lindqvist, Anna.', 'Lindqvist, A.', 'Lindqvist, Anna.'],
  ['two', 'Lindqvist, Anna, and Peter Okafor.', 'Lindqvist, A., & Okafor, P.', 'Lindqvist, Anna, and Peter Okafor.'],
  [
    'three',
    'Lindqvist, Anna, Peter Okafor, and Maria Castellano.',
    'Lindqvist, A., Okafor, P., & Castellano, M.',
    'Lindqvist, Anna, et al.',
  ],
  [
    'six',
    'Lindqvist, Anna, Peter Okafor, Maria Castellano, Tom Brandt, Ines Duarte, and Jack Whitlow.',
    'Lindqvist, A., Okafor, P., Castellano, M., Brandt, T., Duarte, I., & Whitlow, J.',
    'Lindqvist, Anna, et al.',
  ],
  [
    'seven',
    'Lindqvist, Anna, Peter Okafor, Maria Castellano, et al.',
    'Lindqvist, A., Okafor, P., Castellano, M., Brandt, T., Duarte, I., Whitlow, J., & Holm, S.',
    'Lindqvist, Anna, et al.',
  ],
  [
    'twenty',
    'Aberg, Eva, Eva Bberg, Eva Cberg, et al.',
    'Aberg, E., Bberg, E., Cberg, E., Dberg, E., Eberg, E., Fberg, E., Gberg, E., Hberg, E., Iberg, E., Jberg, E., ' +
      'Kberg, E., Lberg, E., Mberg, E., Nberg, E., Oberg, E., Pberg, E., Qberg, E., Rberg, E., Sberg, E., & Tberg, E.',
    'Aberg, Eva, et al.',
  ],
  [
    'twenty-one',
    'Aberg, Eva, Eva Bberg, Eva Cberg, et al.',
    'Aberg, E., Bberg, E., Cberg, E., Dberg, E., Eberg, E., Fberg, E., Gberg, E., Hberg, E., Iberg, E., Jberg, E., ' +
      'Kberg, E., Lberg, E., Mberg, E., Nberg, E., Oberg, E., Pberg, E., Qberg, E., Rberg, E., Sberg, E., … Uberg, E.',
    'Aberg, Eva, et al.',
  ],
  ['a body', 'Ministry of Trade and Industry.', 'Ministry of Trade and Industry.', 'Ministry of Trade and Industry.'],
  [
    'two bodies',
    'Red River Institute and Ministry of Trade and Industry.',
    'Red River Institute & Ministry of Trade and Industry.',
    'Red River Institute and Ministry of Trade and Industry.',
  ],
  [
    'a body and a person',
    'Ministry of Trade and Industry and Anna Lindqvist.',
    'Ministry of Trade and Industry, & Lindqvist, A.',
    'Ministry of Trade and Industry and Anna Lindqvist.',
  ],
  [
    'a person and a body',
    'Lindqvist, Anna, and Ministry of Trade and Industry.',
    'Lindqvist, A., & Ministry of Trade and Industry.',
    'Lindqvist, Anna, and Ministry of Trade and Industry.',
  ],
  ['a Vietnamese', 'Trần Minh Khuê.', 'Trần, M. K.', 'Trần Minh Khuê.'],
  ['two Vietnamese', 'Trần Minh Khuê and Lê Thu Hà.', 'Trần, M. K., & Lê, T. H.', 'Trần Minh Khuê and Lê Thu Hà.'],
  [
    'three, a Vietnamese first',
    'Trần Minh Khuê, Anna Lindqvist, and Peter Okafor.',
    'Trần, M. K., Lindqvist, A., & Okafor, P.',
    'Trần Minh Khuê et al.',
  ],
  [
    'two, a Vietnamese second',
    'Lindqvist, Anna, and Trần Minh Khuê.',
    'Lindqvist, A., & Trần, M. K.',
    'Lindqvist, Anna, and Trần Minh Khuê.',
  ],
]

const kinds = Object.keys(works) as Kind[]
const styles = { chicago: 'Lindqvist, Anna. ', apa: 'Lindqvist, A. ', mla: 'Lindqvist, Anna. ' } as const

/** The reference to a work by one person, without that person. */
function rest(style: Style, kind: Kind, changes: object): string {
  const whole = reference(style, kind, 'one', { ...changes })
  assert.ok(whole.startsWith(styles[style]), whole)
  return whole.slice(styles[style].length)
}

for (const [who, chicago, apa, mla] of rows)
  describe(who, () => {
    for (const [style, printed] of Object.entries({ chicago, apa, mla }) as [Style, string][])
      test(`${who} is printed as author before every kind of work, ${style}`, () => {
        for (const kind of kinds)
          for (const changes of [{}, undated])
            assert.equal(reference(style, kind, who, changes), `${printed} ${rest(style, kind, changes)}`)
      })
  })
