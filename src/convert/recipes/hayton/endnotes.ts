// The marks of the report's endnotes, whose text the copy has not: 1 to 89 without 76, which is missing from it too.
// They are listed one by one because no pattern tells them from figures: one follows a range of years like a decimal,
// two are glued to a year, and real decimals look the same.
import type { Removal } from '../../recipe.ts'

/** number and line; then which of the like figures in the line it is, where there are several */
const marks: readonly (readonly [mark: number, line: number, nth?: number])[] = [
  [1, 127], [2, 154], [3, 159], [4, 203], [5, 227], [6, 271], [7, 276, 3], [8, 279], [9, 284], [10, 287], [11, 291],
  [12, 297], [13, 305, 1], [14, 309], [15, 402], [16, 407], [17, 431], [18, 450], [19, 576], [20, 599], [21, 604],
  [22, 634], [23, 636], [24, 647], [25, 660], [26, 672], [27, 721], [28, 730, 2], [29, 744], [30, 746], [31, 748],
  [32, 750], [33, 752], [34, 782], [35, 791], [36, 797], [37, 805], [38, 809], [39, 842], [40, 857], [41, 909],
  [42, 939], [43, 949], [44, 970], [45, 982], [46, 1004], [47, 1043], [48, 1074], [49, 1095], [50, 1100], [51, 1104],
  [52, 1112], [53, 1176], [54, 1184], [55, 1206], [56, 1299], [57, 1773], [58, 1839], [59, 1839], [60, 1857],
  [61, 1892], [62, 1905], [63, 1911], [64, 1921], [65, 1997], [66, 2006], [67, 2009], [68, 2016], [69, 2059],
  [70, 2063], [71, 2071], [72, 2133], [73, 2136], [74, 2152], [75, 2227], [77, 2271], [78, 2296], [79, 2308],
  [80, 2315], [81, 2323], [82, 2491], [83, 2492], [84, 2506], [85, 2511], [86, 2535], [87, 2537], [88, 2584],
  [89, 2588],
]

/** In one cell of Table 1 a comma divides the mark from the letter before it, and goes with it. */
const commaBefore = new Set([29])

/** The 88 marks as removals. */
export const endnoteMarks: readonly Removal[] = marks.map(([mark, line, nth]) => ({
  line,
  text: commaBefore.has(mark) ? `, ${mark}` : String(mark),
  ...(nth === undefined ? {} : { nth }),
  reason: 'endnote mark',
}))
