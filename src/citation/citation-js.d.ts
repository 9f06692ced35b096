// What we use of Citation.js, which has no types of its own.
declare module '@citation-js/core' {
  import type { CslItem } from './items.ts'

  export class Cite {
    constructor(data: unknown, options?: { generateGraph?: boolean })
    data: CslItem[]
    format(format: 'bibliography' | 'bibtex' | 'ris' | 'data', options?: Record<string, unknown>): string
  }
  export const plugins: {
    config: {
      get(plugin: string): { styles: { add(name: string, xml: string): void }; format: { asciiOnly: boolean } }
    }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'
