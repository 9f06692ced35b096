// What content/figures/figures.yaml says of a table of data, and how it is drawn.
import { z } from 'astro/zod'
import { coded } from '../fault-codes.ts'

const text = z.string().min(1)
const column = text

/** one row of another figure's table for each label: the two sides of a mirror */
const side = z.strictObject({
  figure: text,
  value: column,
  name: text,
  where: z.record(z.string(), z.string()).default({}),
})

const chartSchema = z.discriminatedUnion('kind', [
  /** horizontal bars, one a row; `label` is what stands at the bar's end instead of the bare number */
  z.strictObject({ kind: z.literal('bars'), value: column, label: column.optional() }),
  /** one bar a row, divided between two columns */
  z.strictObject({ kind: z.literal('shares'), first: column, second: column, unit: column.optional() }),
  /** two tables set against each other on one axis, joined by the label column */
  z.strictObject({ kind: z.literal('mirror'), label: column, left: side, right: side }),
  /** dated things on an axis of time; those of one lane in one row */
  z.strictObject({ kind: z.literal('dates'), start: column, end: column, label: column, lane: column.optional() }),
  /** steps, the first row on top; the items of a step are parted by semicolons */
  z.strictObject({ kind: z.literal('tiers'), items: column }),
])

/** an entry but for what holds between its fields */
export const figureFields = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, {
    error: 'Write the id in small letters, figures and hyphens; the data are content/figures/<id>.csv.',
  }),
  title: text,
  unit: text.optional(),
  passage: z.string().regex(/^[a-z-]+\/T?\d+$/, { error: 'Write account/passage, as "hayton/57".' }),
  /** the other passages from which its numbers come */
  from: z.array(z.string().regex(/^[a-z-]+\/T?\d+$/, { error: 'Write account/passage, as "hayton/57".' })).default([]),
  note: text.optional(),
  /** what a chart of it shows, in words; owed where there is a chart */
  alt: text.optional(),
  chart: chartSchema.optional(),
  /** the text says the same: the table is there to be opened */
  folded: z.boolean().default(false),
})

export const figureSchema = figureFields.refine((figure) => !figure.chart || figure.alt, {
  error: 'A chart needs its "alt": one or two sentences that say what it shows.',
  ...coded('chart-without-words'),
})

export type FigureEntry = z.output<typeof figureSchema>
export type ChartSpec = z.output<typeof chartSchema>
