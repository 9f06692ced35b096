// Types of those parts of Citation.js that the site uses; the package has none of its own.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown, options?: { generateGraph?: boolean })
    data: import('./items.ts').CslItem[]
    format(format: 'bibliography' | 'bibtex' | 'ris' | 'data', options?: Record<string, unknown>): string
  }
  export const plugins: {
    config: {
      get(plugin: '@csl'): { styles: { add(name: string, xml: string): void } }
      get(plugin: '@bibtex'): {
        format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean }
        /** the BibTeX entry type for each CSL type */
        types: { bibtex: { target: Record<string, string> } }
      }
    }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'
