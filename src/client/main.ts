// The script of every page: starts what each page needs, and loads the rest when it is wanted.
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

// a hit's address contains the words that were searched for; they are moved into the browser's history, so that a
// reader who copies the address does not copy them with it
const terms = new URLSearchParams(location.search).getAll(highlightKey)
if (terms.length > 0)
  history.replaceState(
    { ...(history.state as object | null), [highlightKey]: terms },
    '',
    location.pathname + location.hash,
  )
if ((history.state as Record<string, unknown> | null)?.[highlightKey]) void import('./highlight.ts')
