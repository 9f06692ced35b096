// What every page runs.
import { followReading } from './contents.ts'
import { copyLinks } from './copy.ts'
import { searchOnIntent } from './search-intent.ts'
import { themeButton } from './theme.ts'

themeButton()
followReading()
copyLinks()
searchOnIntent()
