// Pagefind in the browser: what this site asks of it and what it gives back.

export interface Found {
  id: string
  score: number
  data: () => Promise<Fragment>
}

export interface Fragment {
  url: string
  content: string
  meta: { title: string; account: string; name: string; colour: string; edition: 'restated' | 'original'; place: string }
  anchors: { id: string; element: string; location: number }[]
  locations: number[]
}

export interface Engine {
  init(): Promise<void>
  options(options: Record<string, unknown>): Promise<void>
  /** null finds every section */
  search(query: string | null, options?: { filters?: Record<string, string> }): Promise<{ results: Found[] }>
}

let engine: Promise<Engine> | undefined

/** Loads Pagefind once; a failed load is forgotten, so that the next try may succeed. Rejects where the index cannot be had. */
export function loadEngine(): Promise<Engine> {
  // not a plain import: the bundler would break a path that exists only in the built site
  engine ??= import(/* @vite-ignore */ new URL('/pagefind/pagefind.js', location.href).href).then(async (module: Engine) => {
    await module.options({ noWorker: true })
    await module.init()
    return module
  })
  engine.catch(() => { engine = undefined })
  return engine
}
