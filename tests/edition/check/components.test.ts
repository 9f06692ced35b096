// Holds that each wrong use of a component in a page is said with its line and what to write instead.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkComponents } from '../../../src/edition/check/components.ts'
import { noteKinds } from '../../../src/edition/components.ts'
import { file, known } from '../../support/manifest.ts'
import { parse } from '../../support/markup.ts'

const check = (source: string) => checkComponents(file, parse(source), known)

/** The third line is the component's: two lines of text stand before it. */
function assertOneFault(component: string, ...telling: RegExp[]): void {
  const faults = check(`¶1 Trade grew.\n\n${component}\n`)
  assert.equal(faults.length, 1, `one fault is due:\n${JSON.stringify(faults, null, 1)}`)
  assert.deepEqual([faults[0]?.file, faults[0]?.line], [file, 3])
  for (const words of telling) assert.match(faults[0]?.message ?? '', words)
}

describe('a component', () => {
  test('that is misspelt is asked for the one that is meant', () =>
    assertOneFault('<Notes kind="date">In 1986.</Notes>', /<Notes> is no component/, /Write <Note>\./))
  test('in small letters is asked for the one with a capital', () =>
    assertOneFault('<note kind="date">In 1986.</note>', /<note> is no component/, /Write <Note>\./))
  test('of no likeness is told which there are', () =>
    assertOneFault('<Timeline />', /<Timeline> is no component/, /The components are <Note>, <Source> or <Figure>\./))
  test('of HTML is none of the edition’s', () =>
    assertOneFault('<script>alert(1)</script>', /<script> is no component/))
  test('within a sentence is checked like a block', () =>
    assertOneFault('Rice <b>and</b> coffee.', /<b> is no component/))
})

describe('an attribute', () => {
  test('that is missing is shown in an example', () =>
    assertOneFault('<Note>In 1986.</Note>', /<Note> lacks its kind\. Write <Note kind="date">/))
  test('that a source lacks is shown in an example', () =>
    assertOneFault('<Source />', /<Source> lacks its id\. Write <Source id="wikipedia" \/>/))
  test('that a figure lacks is shown in an example', () =>
    assertOneFault('<Figure />', /<Figure> lacks its id\. Write <Figure id="china-trade" \/>/))
  test('that the component does not have is named', () =>
    assertOneFault(
      '<Note kind="date" colour="red">In 1986.</Note>',
      /<Note> has no attribute "colour"/,
      /Write <Note kind="date">/,
    ))
  test('spread from code is refused', () =>
    assertOneFault('<Note kind="date" {...all}>In 1986.</Note>', /<Note> has no attribute/))
  test('that holds code instead of text counts as missing', () =>
    assertOneFault('<Note kind={date}>In 1986.</Note>', /<Note> lacks its kind/))
  test('that is optional may stand', () => assert.deepEqual(check('<Source id="wikipedia" inferred />'), []))
})

describe('a note', () => {
  test('of a misspelt kind is asked for the one that is meant', () =>
    assertOneFault('<Note kind="dates">In 1986.</Note>', /"dates" is no known kind\. Write date\./))
  test('of an unknown kind is told all there are', () => {
    assertOneFault(
      '<Note kind="opinion">In 1986.</Note>',
      /"opinion" is no known kind/,
      ...Object.keys(noteKinds).map((kind) => new RegExp(`\\b${kind}\\b`)),
    )
  })
  for (const kind of Object.keys(noteKinds))
    test(`of the kind ${kind} is right`, () => assert.deepEqual(check(`<Note kind="${kind}">In 1986.</Note>`), []))
})

describe('a source', () => {
  test('with a misspelt id is asked for the one that is meant', () =>
    assertOneFault(
      '<Source id="wikipaedia" />',
      /Write wikipedia, or add it to the account’s sources in content\/accounts\.yaml/,
    ))
  test('with an id that the account does not have is told those it has', () =>
    assertOneFault('<Source id="xinhua" />', /"xinhua" is no known source\. Write wikipedia or vietrade/))
  test('with several ids has each looked at', () =>
    assertOneFault('<Source id="wikipedia xinhua vietrade" />', /"xinhua" is no known source/))
})

test('a figure that the account does not have is told those it has, and where to add one', () =>
  assertOneFault(
    '<Figure id="rice" />',
    /"rice" is no known figure\. Write boats or port-calls, or add it to content\/figures\/figures\.yaml/,
  ))

test('an import and an export are each told to go', () => {
  for (const code of ["import Chart from '../../lib/Chart.astro'", 'export const year = 1986'])
    assertOneFault(code, /holds no import or export/)
})

test('braces in a block of their own are told to go', () =>
  assertOneFault('{/* a remark */}', /is program code\. Write the words without braces/))
