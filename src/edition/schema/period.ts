// The schema of content/periods.yaml: periods of years, which must follow each other without a gap or an overlap.
import { z } from 'astro/zod'
import { withCode, type FaultCode } from '../fault-codes.ts'
import { firstYear, lastYear } from '../../text/years.ts'

/** The last year that the accounts cover; the last period must reach it. */
const lastCoveredYear = 2019

const year = z
  .int({ error: `Write a whole year from ${firstYear} to ${lastYear}.` })
  .min(firstYear, { error: `Write ${firstYear} or a later year.` })
  .max(lastYear, { error: `Write ${lastYear} or an earlier year.` })

/** A period. */
export const periodSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, { error: 'Write the id in small letters, figures and hyphens.' }),
  /** its years and what characterises it: “1975–1978: after reunification” */
  title: z.string().min(1),
  /** first and last year, both within the period */
  from: year,
  to: year,
})

export type Period = z.output<typeof periodSchema>

/** The accepted beginnings of a period's title; the first period may be open to the past, the last to the future. */
const acceptedOpenings = ({ from, to }: Period, first: boolean, last: boolean): string[] => [
  `${from}–${to}: `,
  ...(first ? [`Before ${to + 1}: `] : []),
  ...(last ? [`Since ${from}: `] : []),
]

/** All the periods. No year may lie in two of them, or between two. */
export const periodsSchema = z
  .array(periodSchema)
  .min(1, { error: 'Write at least one period.' })
  .superRefine((periods, context) => {
    periods.forEach((period, index) => {
      const fault = (code: FaultCode, key: keyof Period, message: string) =>
        context.addIssue({ code: 'custom', path: [index, key], message, ...withCode(code) })
      const before = periods[index - 1]
      const last = index === periods.length - 1
      if (periods.findIndex(({ id }) => id === period.id) < index)
        fault('id-duplicate', 'id', `"${period.id}" is the id of a period above. Write another.`)
      if (before && period.from > before.to + 1)
        fault(
          'period-gap',
          'from',
          `The period before ends with ${before.to}, so that ${period.from - 1} lies in none. Write ${before.to + 1}.`,
        )
      if (before && period.from <= before.to)
        fault(
          'period-overlap',
          'from',
          `The period before goes to ${before.to}, so that ${period.from} lies in two. Write ${before.to + 1}.`,
        )
      if (period.to < period.from)
        fault('period-reversed', 'to', `The period ends before it begins. Write ${period.from} or a later year.`)
      else if (last && period.to < lastCoveredYear)
        fault(
          'period-too-early',
          'to',
          `The accounts go to ${lastCoveredYear}. Write ${lastCoveredYear} or a later year in the last period.`,
        )
      const accepted = acceptedOpenings(period, index === 0, last)
      if (!accepted.some((opening) => period.title.startsWith(opening)))
        fault(
          'period-title',
          'title',
          `The title does not say the period’s years. Begin it with ` +
            `${accepted.map((opening) => `"${opening}"`).join(' or ')}.`,
        )
    })
  })
