// Turns an outline into the coverage of pixels: how much of each lies within it. The outline's edges are followed
// exactly, and not sampled, so that the letters are as smooth as can be.

/** Coverage of the pixels of a rectangle, by rows from the top. */
export interface Raster {
  width: number
  height: number
  /** for each pixel from 0, outside, to 1, inside */
  coverage: Float32Array
}

/** Draws the contours of an outline, in pixels from the left upper corner of the rectangle that holds all of it. */
export interface Pen {
  moveTo: (x: number, y: number) => void
  lineTo: (x: number, y: number) => void
  /** a quadratic curve, as TrueType has them */
  curveTo: (controlX: number, controlY: number, x: number, y: number) => void
}

/**
 * Fills an outline. Where contours of one direction lie over each other, they are filled once; one of the other
 * direction cuts a hole.
 * @param draw draws its contours, each of which ends where it began
 */
export function rasterise(width: number, height: number, draw: (pen: Pen) => void): Raster {
  // for each pixel, by how much more (or less) of it is covered than of the pixel to its left; an edge on the right
  // side of the rectangle has its step behind that
  const rowLength = width + 2
  const steps = new Float32Array(rowLength * height)
  let x = 0
  let y = 0
  const lineTo = (toX: number, toY: number) => {
    addEdge(steps, rowLength, x, y, toX, toY)
    x = toX
    y = toY
  }
  draw({
    moveTo: (toX, toY) => {
      x = toX
      y = toY
    },
    lineTo,
    curveTo: (controlX, controlY, toX, toY) => {
      const [fromX, fromY] = [x, y]
      // so many lines that none is more than a thirty-second of a pixel away from the curve
      const bend = Math.hypot(fromX - 2 * controlX + toX, fromY - 2 * controlY + toY)
      const count = Math.ceil(Math.sqrt(8 * bend)) || 1
      for (let i = 1; i <= count; i++) {
        const t = i / count
        const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t]
        lineTo(a * fromX + b * controlX + c * toX, a * fromY + b * controlY + c * toY)
      }
    },
  })
  const coverage = new Float32Array(width * height)
  for (let row = 0; row < height; row++) {
    let sum = 0
    for (let column = 0; column < width; column++) {
      sum += steps[row * rowLength + column] ?? 0
      coverage[row * width + column] = Math.min(Math.abs(sum), 1)
    }
  }
  return { width, height, coverage }
}

/** Adds an edge: what lies to its right in the same rows is inside where it goes down, or outside where it goes up. */
function addEdge(steps: Float32Array, rowLength: number, x0: number, y0: number, x1: number, y1: number): void {
  if (y0 === y1) return
  const direction = y0 < y1 ? 1 : -1
  const [top, bottom] = [Math.min(y0, y1), Math.max(y0, y1)]
  const slope = (x1 - x0) / (y1 - y0)
  for (let row = Math.floor(top); row < bottom; row++) {
    const [from, to] = [Math.max(top, row), Math.min(bottom, row + 1)]
    const [xFrom, xTo] = [x0 + (from - y0) * slope, x0 + (to - y0) * slope]
    const [left, right] = [Math.min(xFrom, xTo), Math.max(xFrom, xTo)]
    const height = direction * (to - from)
    for (let column = Math.floor(left); ; column++) {
      const [start, end] = [Math.max(left, column), Math.min(right, column + 1)]
      const part = left === right ? height : (height * (end - start)) / (right - left)
      // of this pixel, what is right of the middle of the edge; of the next, the rest besides
      const behind = part * ((start + end) / 2 - column)
      const at = row * rowLength + column
      steps[at] = (steps[at] ?? 0) + part - behind
      steps[at + 1] = (steps[at + 1] ?? 0) + behind
      if (column + 1 >= right) break
    }
  }
}
