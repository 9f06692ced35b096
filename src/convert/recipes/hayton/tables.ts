// Rebuilds Tables 1 to 3 of Hayton's report: for each a layout that says where its cells begin.
import type { Recipe, Table } from '../../recipe.ts'
import { rebuild, type Layout, type Start } from './grid.ts'

/** Starts of cells at the first words of a line; the last cell also has the rest of the line. */
const words = (line: number, count: number): Start[] =>
  Array.from({ length: count }, (_, word) => [line, word] as const)

/**
 * Table 1. For 2014 each cell has two figures, Vietnam's above China's: they become two rows. For 2010 and 2011 only
 * the balance is given.
 */
const tradeWithChina: Layout = {
  caption: 732,
  columns: words(734, 4),
  rows: [
    [736, [736, 1], 739, 742],
    [null, 737, 740, 744],
    words(746, 4),
    words(748, 4),
    [750, null, null, [750, 1]],
    [752, null, null, [752, 1]],
  ],
  note: [754, 755],
}

/** Table 2: fifteen meetings on two pages, with date, title, attendees, notes and source. */
const meetings: Layout = {
  columns: words(1309, 5),
  rows: [
    [1311, null, [1311, 3], 1319, 1331],
    [1339, [1339, 3], 1345, [1345, 6], 1351],
    [1359, [1359, 3], 1365, 1371, 1385],
    [1393, [1393, 3], 1397, 1403, 1407],
    [1413, [1413, 3], 1417, 1423, 1437],
    [1451, [1451, 3], [1451, 4], null, 1461],
    [1469, 1473, [1473, 4], 1479, 1485],
    [1492, 1496, null, 1504, 1512],
    [1518, 1522, 1526, 1529, 1533],
    [1541, 1547, null, 1555, 1563],
    [1571, null, 1575, 1585, 1591],
    [1599, 1603, [1603, 4], 1611, 1625],
    [1633, 1639, null, 1645, 1651],
    [1657, 1661, [1661, 3], 1665, 1673],
    [1681, 1685, 1689, 1705, 1709],
  ],
}

/** Table 3. */
const tradeWithUnitedStates: Layout = {
  caption: 1824,
  columns: words(1826, 4),
  rows: [1828, 1830, 1832, 1834, 1836].map((line) => words(line, 4)),
  note: [1838, 1839],
}

/** The table with minus signs for the hyphens before amounts. */
const withMinus = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((row) => row.map((cell) => cell.replace(/^-(?=\$)/u, '−'))),
})

/** The functions that rebuild the tables, by passage. */
export const tables: NonNullable<Recipe['tables']> = {
  T1: (lines) => withMinus(rebuild(tradeWithChina, lines)),
  T2: (lines) => rebuild(meetings, lines),
  T3: (lines) => rebuild(tradeWithUnitedStates, lines),
}
