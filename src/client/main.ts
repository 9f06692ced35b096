// What every page runs.
import { scrollSpy } from './scroll-spy.ts'
import { copyLinks } from './copy.ts'
import { followMovedAnchor } from './moved-anchor.ts'
import { searchOnIntent } from './search-intent.ts'
import { themeButton } from './theme.ts'

followMovedAnchor()
themeButton()
scrollSpy()
copyLinks()
searchOnIntent()

// as in paths.ts; to import it would cost every page a request
const highlightKey = 'highlight'

// a hit brings the words searched for; they move into the history's entry, since nobody means to copy them with the
// address
const terms = new URLSearchParams(location.search).getAll(highlightKey)
if (terms.length > 0)
  history.replaceState(
    { ...(history.state as object | null), [highlightKey]: terms },
    '',
    location.pathname + location.hash,
  )
if ((history.state as Record<string, unknown> | null)?.[highlightKey]) void import('./highlight.ts')
