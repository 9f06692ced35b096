// Tests how much of each pixel an outline covers.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rasterise, type Pen } from '../../src/og/raster.ts'

const polygon =
  (...corners: [number, number][]) =>
  ({ moveTo, lineTo }: Pen) => {
    moveTo(...(corners.at(-1) ?? [0, 0]))
    for (const corner of corners) lineTo(...corner)
  }
const square = (from: number, to: number) => polygon([from, from], [to, from], [to, to], [from, to])
const hole = (from: number, to: number) => polygon([from, to], [to, to], [to, from], [from, from])
const covered = (width: number, height: number, draw: (pen: Pen) => void) =>
  [...rasterise(width, height, draw).coverage].map((share) => Math.round(share * 1e5) / 1e5)
const area = (width: number, height: number, draw: (pen: Pen) => void) =>
  covered(width, height, draw).reduce((sum, share) => sum + share, 0)

test('rasterise: a square covers its pixels, and those at its edge in part', () => {
  assert.deepEqual(covered(3, 3, square(0.5, 2.5)), [0.25, 0.5, 0.25, 0.5, 1, 0.5, 0.25, 0.5, 0.25])
  assert.deepEqual(covered(3, 1, square(0, 1)), [1, 0, 0])
})

test('rasterise: a slope covers half of what it crosses, whichever way it is drawn', () => {
  const corners: [number, number][] = [
    [0, 0],
    [4, 2],
    [0, 2],
  ]
  const expected = [0.75, 0.25, 0, 0, 1, 1, 0.75, 0.25]
  assert.deepEqual(covered(4, 2, polygon(...corners)), expected)
  assert.deepEqual(covered(4, 2, polygon(...corners.toReversed())), expected)
})

test('rasterise: contours of one direction fill once where they meet, those of the other cut a hole', () => {
  const both = (one: (pen: Pen) => void, other: (pen: Pen) => void) => (pen: Pen) => {
    one(pen)
    other(pen)
  }
  assert.equal(area(6, 6, both(square(1, 4), square(2, 5))), 14)
  assert.equal(area(6, 6, both(square(1, 5), hole(2, 4))), 12)
})

test('rasterise: a curve encloses its area', () => {
  // between a parabola and its chord: two thirds of the chord times its height
  const bow = ({ moveTo, lineTo, curveTo }: Pen) => {
    moveTo(0, 20)
    curveTo(15, -20, 30, 20)
    lineTo(0, 20)
  }
  assert.ok(Math.abs(area(30, 20, bow) - 400) < 2)
})
