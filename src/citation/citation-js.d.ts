// What we use of Citation.js, which has no types of its own.
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
        /** which kind of work of CSL is which entry */
        types: { bibtex: { target: Record<string, string> } }
      }
    }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'
