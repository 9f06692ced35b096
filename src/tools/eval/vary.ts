// Gives a constant another value in the modules that this thread has yet to import: its file is changed as it is
// loaded. So the code that is measured is the code that readers have, and no constant needs to be a variable.
import { registerHooks } from 'node:module'
import { withConstant, type Constant } from './constants.ts'

/**
 * Changes a constant for whatever is imported from now on.
 * @param url      of the file of the constant, without a query string
 * @param constant its name, and the value that it gets
 * @returns undoes it; what has been imported meanwhile stays as it is
 */
export function vary(url: string, constant: Constant): () => void {
  const hooks = registerHooks({
    load: (loaded, context, next) => {
      const result = next(loaded, context)
      return loaded.split('?')[0] === url
        ? { ...result, source: withConstant(Buffer.from(result.source as Uint8Array).toString(), constant) }
        : result
    },
  })
  return () => hooks.deregister()
}
