// The schema of content/figures/figures.yaml: a table of data, and the chart that may be drawn from it.
import { z } from 'astro/zod'
import { withCode } from '../fault-codes.ts'

const text = z.string().min(1)
const column = text

/** One side of a mirror chart: the figure that it draws on, the column of its values, its name, and its rows. */
const side = z.strictObject({
  figure: text,
  value: column,
  name: text,
  where: z.record(z.string(), z.string()).default({}),
})

const chartSchema = z.discriminatedUnion('kind', [
  /** horizontal bars, one per row; the text of the column `label` is printed at a bar's end instead of the number */
  z.strictObject({ kind: z.literal('bars'), value: column, label: column.optional() }),
  /** one bar per row, divided between two columns */
  z.strictObject({ kind: z.literal('shares'), first: column, second: column, unit: column.optional() }),
  /** two tables set against each other on one axis, joined by the label column */
  z.strictObject({ kind: z.literal('mirror'), label: column, left: side, right: side }),
  /** events on a time axis; those of one lane are in one row */
  z.strictObject({ kind: z.literal('dates'), start: column, end: column, label: column, lane: column.optional() }),
  /** tiers, the first row on top; semicolons separate the items of a tier */
  z.strictObject({ kind: z.literal('tiers'), items: column }),
])

/** An entry, without the rule that relates its fields to each other. */
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
  /** what its chart shows, in words; required where there is a chart */
  alt: text.optional(),
  chart: chartSchema.optional(),
  /** the table is collapsed until the reader opens it, because the text says the same */
  folded: z.boolean().default(false),
})

/** An entry; one with a chart must have its `alt`. */
export const figureSchema = figureFields.refine((figure) => !figure.chart || figure.alt, {
  error: 'A chart needs its "alt": one or two sentences that say what it shows.',
  ...withCode('chart-without-words'),
})

export type FigureEntry = z.output<typeof figureSchema>
export type ChartSpec = z.output<typeof chartSchema>
