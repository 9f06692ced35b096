// What every page runs.
import { followReading } from './scroll-spy.ts'
import { copyLinks } from './copy.ts'
import { sendOn } from './moved-anchor.ts'
import { searchOnIntent } from './search-intent.ts'
import { themeButton } from './theme.ts'

sendOn()
themeButton()
followReading()
copyLinks()
searchOnIntent()

// a hit brings the words searched for; they move into the history's entry, since nobody means to copy them with the
// address
const marks = new URLSearchParams(location.search).getAll('mark')
if (marks.length > 0)
  history.replaceState({ ...(history.state as object | null), marks }, '', location.pathname + location.hash)
if ((history.state as { marks?: unknown } | null)?.marks) void import('./highlight.ts')
