// Tests that each wrong use of a component in a page is reported with its line and what to write instead.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkComponents } from '../../../src/edition/check/components.ts'
import { noteKinds } from '../../../src/edition/components.ts'
import { file, known } from '../../support/manifest.ts'
import { parse } from '../../support/markup.ts'

const check = (source: string) => checkComponents(file, parse(source), known)

/** The component is on the third line, after two lines of text. */
function assertOneFault(component: string, ...telling: RegExp[]): void {
  const faults = check(`¶1 Trade grew.\n\n${component}\n`)
  assert.equal(faults.length, 1, `one fault is due:\n${JSON.stringify(faults, null, 1)}`)
  assert.deepEqual([faults[0]?.file, faults[0]?.line], [file, 3])
  for (const words of telling) assert.match(faults[0]?.message ?? '', words)
}

describe('a component', () => {
  test('for a misspelt component the right one is suggested', () =>
    assertOneFault('<Notes kind="date">In 1986.</Notes>', /<Notes> is no component/, /Write <Note>\./))
  test('for a component in small letters the one with a capital is suggested', () =>
    assertOneFault('<note kind="date">In 1986.</note>', /<note> is no component/, /Write <Note>\./))
  test('for a component like no other all components are listed', () =>
    assertOneFault('<Timeline />', /<Timeline> is no component/, /The components are <Note>, <Source> or <Figure>\./))
  test('an HTML element is not a component of the edition', () =>
    assertOneFault('<script>alert(1)</script>', /<script> is no component/))
  test('a component within a sentence is checked like a block', () =>
    assertOneFault('Rice <b>and</b> coffee.', /<b> is no component/))
})

describe('an attribute', () => {
  test('a missing attribute is shown in an example', () =>
    assertOneFault('<Note>In 1986.</Note>', /<Note> lacks its kind\. Write <Note kind="date">/))
  test('the id that a source lacks is shown in an example', () =>
    assertOneFault('<Source />', /<Source> lacks its id\. Write <Source id="wikipedia" \/>/))
  test('the id that a figure lacks is shown in an example', () =>
    assertOneFault('<Figure />', /<Figure> lacks its id\. Write <Figure id="china-trade" \/>/))
  test('an attribute that the component does not have is named', () =>
    assertOneFault(
      '<Note kind="date" colour="red">In 1986.</Note>',
      /<Note> has no attribute "colour"/,
      /Write <Note kind="date">/,
    ))
  test('attributes spread from code are refused', () =>
    assertOneFault('<Note kind="date" {...all}>In 1986.</Note>', /<Note> has no attribute/))
  test('an attribute that holds code instead of text counts as missing', () =>
    assertOneFault('<Note kind={date}>In 1986.</Note>', /<Note> lacks its kind/))
  test('an optional attribute is accepted', () => assert.deepEqual(check('<Source id="wikipedia" inferred />'), []))
})

describe('a note', () => {
  test('for a misspelt kind of note the right one is suggested', () =>
    assertOneFault('<Note kind="dates">In 1986.</Note>', /"dates" is no known kind\. Write date\./))
  test('for an unknown kind of note all kinds are listed', () => {
    assertOneFault(
      '<Note kind="opinion">In 1986.</Note>',
      /"opinion" is no known kind/,
      ...Object.keys(noteKinds).map((kind) => new RegExp(`\\b${kind}\\b`)),
    )
  })
  for (const kind of Object.keys(noteKinds))
    test(`a note of the kind ${kind} is accepted`, () =>
      assert.deepEqual(check(`<Note kind="${kind}">In 1986.</Note>`), []))
})

describe('a source', () => {
  test('for a misspelt id of a source the right one is suggested', () =>
    assertOneFault(
      '<Source id="wikipaedia" />',
      /Write wikipedia, or add it to the account’s sources in content\/accounts\.yaml/,
    ))
  test('for a source that the account does not have its sources are listed', () =>
    assertOneFault('<Source id="xinhua" />', /"xinhua" is no known source\. Write wikipedia or vietrade/))
  test('each of several ids of a source is checked', () =>
    assertOneFault('<Source id="wikipedia xinhua vietrade" />', /"xinhua" is no known source/))
})

test('for a figure that the account does not have its figures are listed, with where to add one', () =>
  assertOneFault(
    '<Figure id="rice" />',
    /"rice" is no known figure\. Write boats or port-calls, or add it to content\/figures\/figures\.yaml/,
  ))

test('an import and an export are each reported', () => {
  for (const code of ["import Chart from '../../lib/Chart.astro'", 'export const year = 1986'])
    assertOneFault(code, /holds no import or export/)
})

test('braces in a block of their own are reported as program code', () =>
  assertOneFault('{/* a remark */}', /is program code\. Write the words without braces/))
