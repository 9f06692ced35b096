// Shows the citations of a passage, a page or a work in the citation panel: three styles to copy and three file formats
// to download. They are fetched when the reader asks for them.
import { createButton, createElement } from '../dom.ts'
import { accountPath, citationFile, parsePagePath, withBase, withoutBase } from '../paths.ts'

/** The citations of one thing, as `cite.json` has them. */
type Citations = Record<'chicago' | 'apa' | 'mla' | 'bibtex' | 'ris' | 'csl', unknown>

const styles = { chicago: 'Chicago', apa: 'APA', mla: 'MLA' } as const
const formats = {
  bibtex: { name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex' },
  ris: { name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { name: 'CSL-JSON', ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
} as const

/** The name of a downloaded file: `hayton-relations-with-china`, `hayton-relations-with-china-57`, `hayton`. */
function nameOf(key: string): string {
  const { account, page } = parsePagePath(withoutBase(location.pathname))
  return key === 'work' ? account : [account, page, ...(key === 'page' ? [] : [key.slice(1)])].join('-')
}

/**
 * Fetches the citations and shows them; where they cannot be fetched, a link to the account's own page instead.
 * @param panel  the citation panel; they are appended to it
 * @param key    the passage's id, `page`, or `work` for the work that the page restates
 * @param signal aborted when the panel is closed
 */
export async function showCitations(panel: HTMLElement, key: string, signal: AbortSignal): Promise<void> {
  const box = createElement('div', 'panel-citations', 'Fetching the citations …')
  box.role = 'status'
  panel.append(box)
  const { account, page } = parsePagePath(withoutBase(location.pathname))
  try {
    const answer = await fetch(withBase(citationFile(account, page, 'cite.json')), { signal })
    if (!answer.ok) throw new Error(answer.statusText)
    const all = (await answer.json()) as Record<string, Citations>
    const citations = all[key]
    if (!citations) throw new Error(`no citation of ${key}`)
    box.replaceChildren(...citationElements(citations, key, signal))
  } catch {
    if (signal.aborted) return
    const link = createElement('a', '', 'How to cite this account')
    link.href = withBase(`${accountPath(account)}#cite`)
    box.replaceChildren('The citations could not be fetched. ', link)
  }
  box.role = null
  panel.scrollIntoView({ block: 'nearest' })
}

function citationElements(citations: Citations, key: string, signal: AbortSignal): HTMLElement[] {
  const shown = Object.entries(styles).map(([style, name]) => {
    const text = createElement('dd', 'citation', String(citations[style as keyof typeof styles]))
    const copy = createButton('Copy', () => {})
    text.id = `citation-${style}`
    copy.dataset['copies'] = text.id
    copy.ariaLabel = `Copy the citation in ${name}`
    return createElement('div', '', createElement('dt', '', name), text, createElement('dd', '', copy))
  })
  const files = createElement('p', 'toolbar-row')
  for (const [format, { name, ending, type }] of Object.entries(formats)) {
    const content = citations[format as keyof typeof formats]
    const file = createElement('a', 'button quiet', name)
    const blob = new Blob([typeof content === 'string' ? content : JSON.stringify(content, null, 2)], { type })
    file.href = URL.createObjectURL(blob)
    file.download = `${nameOf(key)}.${ending}`
    signal.addEventListener('abort', () => URL.revokeObjectURL(file.href))
    files.append(file)
  }
  return [createElement('dl', 'citations', ...shown), files]
}
