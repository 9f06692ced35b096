// The filters of a search: a select element for each facet, with the number of matching sections beside each value.
import { filtersPath } from '../../paths.ts'
import { readJson, type Facets } from '../engine/index-reader.ts'
import type { Answer, Filters } from '../engine/answer.ts'
import type { FilterChoices } from '../format.ts'

/** The filters that readers can set. Rejects where they cannot be loaded. */
export const loadChoices = (): Promise<FilterChoices[]> => readJson(filtersPath) as Promise<FilterChoices[]>

/**
 * Renders the filters, unless they have been rendered before.
 * @param place   the element that holds them
 * @param choices the filters
 * @param chosen  the values that are selected at first
 */
export function renderFilters(place: HTMLElement, choices: FilterChoices[], chosen: Filters): void {
  if (place.childElementCount > 0) return
  place.append(
    ...choices.map(({ facet, label, allLabel, values }) => {
      const select = document.createElement('select')
      select.name = facet
      select.setAttribute('aria-label', label)
      select.append(
        ...[['', allLabel] as const, ...values].map(
          ([value, text]) => new Option(text, value, false, value === (chosen[facet] ?? '')),
        ),
      )
      return select
    }),
  )
}

/** The values that are selected now, `{ account: 'hayton' }`; a filter without a value is left out. */
export const selectedFilters = (place: HTMLElement): Filters =>
  Object.fromEntries(
    [...place.querySelectorAll('select')].filter(({ value }) => value).map(({ name, value }) => [name, value]),
  )

/** What the selected value of a filter is called; '' where it is not shown. @param facet of the filter */
export function labelOf(place: HTMLElement, facet: string | undefined): string {
  const select = [...place.querySelectorAll('select')].find(({ name }) => name === facet)
  return select?.selectedOptions[0]?.text.replace(count, '') ?? ''
}

/** The number of hits beside a value. */
const count = / \(\d+\)$/

/**
 * Writes beside each value the number of hits that selecting it would give, with the other filters as they are, and
 * disables values that would give none.
 */
export function renderCounts(place: HTMLElement, { matching }: Answer, facets: Facets): void {
  const chosen = selectedFilters(place)
  const has = (id: number, facet: string, value: string) => facets.get(facet)?.get(value)?.has(id) ?? false
  for (const select of place.querySelectorAll('select')) {
    const others = [...matching].filter((id) =>
      Object.entries(chosen).every(([facet, value]) => facet === select.name || has(id, facet, value)),
    )
    for (const option of [...select.options].filter(({ value }) => value)) {
      const hits = others.filter((id) => has(id, select.name, option.value)).length
      option.text = `${option.text.replace(count, '')} (${hits})`
      option.disabled = hits === 0 && !option.selected
    }
  }
}
