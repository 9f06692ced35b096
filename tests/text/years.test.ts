// Tests which years a text mentions, which numbers are not years, and to which periods the years belong.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mentionsIn, periodsIn, periodsOf, yearsIn } from '../../src/text/years.ts'

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

describe('a text mentions', () => {
  const named: [string, number[]][] = [
    ['The attack of 1979 lasted a month.', [1979]],
    ['Since 1975 the party has ruled alone.', [1975]],
    [
      'By mid-1978 there was fighting, in post-1975 Saigon (1976) none; “about 1965”, 1979’s war.',
      [1965, 1975, 1976, 1978, 1979],
    ],
    ['Đà Nẵng,1997: a rig. Huế–1968.', [1968, 1997]],
    ['A ceramic of 1330 and a rule of 1685.', [1330, 1685]],
    ['From 1976 to 1978 they talked.', [1976, 1978]],
    ['Peace came in 1991, war in 1979 and again in 1979.', [1979, 1991]],
    ['## 2014 oil rig confrontation', [2014]],
  ]
  for (const [text, expected] of named)
    test(`a text mentions years as words: ${text}`, () => assert.deepEqual(yearsIn(text), expected))

  for (const span of ['1978–79', '1978-79', '1978–1979', '1978-1979', '1978—79', '1978–9'])
    test(`a text mentions a span with both its ends: ${span}`, () =>
      assert.deepEqual(yearsIn(`the war of ${span}.`), [1978, 1979]))

  test('a text mentions a span with the years between its ends', () => {
    assert.deepEqual(yearsIn('the plan of 1976–1980'), years(1976, 1980))
    assert.deepEqual(yearsIn('growth in 2001–7 and 2010–11'), [...years(2001, 2007), 2010, 2011])
  })

  test('a text mentions two years where the dash has blanks or the years descend', () => {
    assert.deepEqual(yearsIn('The war ended in 1975 – 1979 saw another.'), [1975, 1979])
    assert.deepEqual(yearsIn('1979–1975'), [1975, 1979])
  })

  test('a text mentions a decade with all its ten years', () => {
    assert.deepEqual(yearsIn('in the 1970s'), years(1970, 1979))
    assert.deepEqual(yearsIn('the early 2000s; the mid-1980s'), [...years(1980, 1989), ...years(2000, 2009)])
  })

  for (const decades of ['1970s and 80s', '1970s and ’80s', '1970s or 1980s', '1970s–80s', '1970s to 1980s'])
    test(`a text mentions several decades: ${decades}`, () =>
      assert.deepEqual(yearsIn(`in the ${decades}.`), years(1970, 1989)))

  test('a text mentions three decades in a list, and those between two that a dash joins', () => {
    assert.deepEqual(yearsIn('the 1960s, 70s and 80s'), years(1960, 1989))
    assert.deepEqual(yearsIn('the 1960s–80s'), years(1960, 1989))
    assert.deepEqual(yearsIn('the 1960s and 80s'), [...years(1960, 1969), ...years(1980, 1989)])
  })

  test('a text mentions only the year of an ISO date, and takes a month that could be a year for one', () => {
    assert.deepEqual(yearsIn('2014-05-02, 2014-05 and 2015-11'), [2014, 2015])
    assert.deepEqual(yearsIn('2009-11-12'), [2009])
  })
})

describe('no year is', () => {
  const others = [
    'an amount with a comma: 1,979 or 1979,500 or 12,1979',
    'a decimal: 1979.5 or 0.1979',
    'money: $1979, $ 1979, US$1979, €2000, VND 2000, ¥1500',
    'a measure: 1300 kilometres, 1500 km, 1500–2000 km, 2000 tonnes, 1200 MW, 1000 per cent, 2000%',
    'people and things that are counted: 2000 men, some 1500 troops, of 2000 refugees, with 1200 vessels, after ' +
      '1000 years',
    'a range of amounts: 1500–3,000',
    'part of a longer number or word: 19790, 119790, A1979, 1979x, 1975s',
    'part of a name: Tu-1600, oil-rig-2014, #1979',
    'a running number: Resolution 1973, no. 1540, block 1280, ¶1979, p. 1979',
    'too early or too late: 938, 0999, 2030, 2100, 3000 BC, 1000 BC',
  ]
  for (const text of others) test(`no year is ${text}`, () => assert.deepEqual(yearsIn(text), []))

  test('no year is a number of people, but the year before people is one', () => {
    assert.deepEqual(
      yearsIn('In 1979 troops crossed; since 1975 refugees had fled; in April 1978 civilians died.'),
      [1975, 1978, 1979],
    )
    assert.deepEqual(yearsIn('By 1979 Chinese troops stood there.'), [1979])
  })
})

test('mentionsIn distinguishes a decade from its years mentioned one by one', () => {
  assert.deepEqual(mentionsIn('the 1970s'), [{ from: 1970, to: 1979 }])
  assert.deepEqual(mentionsIn('1979, 1978'), [
    { from: 1979, to: 1979 },
    { from: 1978, to: 1978 },
  ])
})

describe('periods', () => {
  const periods = [
    { id: 'war', from: 1945, to: 1974 },
    { id: 'peace', from: 1975, to: 1978 },
    { id: 'isolation', from: 1979, to: 1985 },
    { id: 'reform', from: 1986, to: 1995 },
  ]

  test('a period includes its first and last year, and none outside them', () => {
    assert.deepEqual(periodsOf([1975], periods), ['peace'])
    assert.deepEqual(periodsOf([1978], periods), ['peace'])
    assert.deepEqual(periodsOf([1944, 1996], periods), [])
    assert.deepEqual(periodsOf([], periods), [])
  })

  test('periods are returned in their own order, each once', () =>
    assert.deepEqual(periodsOf([1990, 1950, 1989], periods), ['war', 'reform']))

  test('a period needs two years of a decade or a longer span', () => {
    assert.deepEqual(periodsIn('the 1970s', periods), ['war', 'peace'])
    assert.deepEqual(periodsIn('1976–1979', periods), ['peace'])
    assert.deepEqual(periodsIn('1976–1980', periods), ['peace', 'isolation'])
  })

  test('a period needs one year that is named by itself, next to a decade or as an end of two years', () => {
    assert.deepEqual(periodsIn('the 1970s, above all 1979', periods), ['war', 'peace', 'isolation'])
    assert.deepEqual(periodsIn('the war of 1978–79', periods), ['peace', 'isolation'])
  })
})
