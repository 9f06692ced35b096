// Finds a Chromium or Chrome for the tests: the one that the environment variable CHROMIUM names, or one on the
// machine. Run as a command it installs Debian's package where there is none.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runOrExit } from './run.mjs'

/** Where systems install Chromium and Chrome. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** Finds a browser. @returns its path; undefined where there is none */
export const findBrowser = () => [process.env.CHROMIUM, ...places].find((path) => path && existsSync(path))

/**
 * Decides how the tests come by a browser.
 * @param {{ browser: string | undefined, system: string, isRoot: boolean }} machine what `findBrowser` has found, the
 * text of /etc/os-release ('' where there is none), and whether the user may install packages
 * @returns {'there' | 'apt' | { fault: string }} that there is one, that Debian's package is to be installed, or in one
 * line what the user can do
 */
export function browserStep({ browser, system, isRoot }) {
  if (browser) return 'there'
  const fields = /^(?:ID|ID_LIKE)=(.*)$/gm
  const ids = [...system.matchAll(fields)].flatMap(([, value = '']) => value.replaceAll('"', '').split(' '))
  const orName = 'set CHROMIUM to the path of a Chromium or Chrome.'
  // Ubuntu's package is but a pointer to another installer
  if (!ids.includes('debian') || ids.includes('ubuntu'))
    return { fault: `The tests need a browser. Install Chromium or Chrome, or ${orName}` }
  return isRoot ? 'apt' : { fault: `The tests need Chromium. Run "sudo apt-get install chromium", or ${orName}` }
}

/** Installs Debian's package; ends the process where that fails. */
async function installPackage() {
  console.log('Installing Debian’s chromium for the tests, about 400 MB: half a minute, and longer on a slow line …')
  process.on('exit', (status) => {
    if (status === 100) console.error('Debian’s chromium could not be installed. Is the package archive reachable?')
  })
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']])
    await runOrExit('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const release = '/etc/os-release'
  const step = browserStep({
    browser: findBrowser(),
    system: existsSync(release) ? readFileSync(release, 'utf8') : '',
    isRoot: process.getuid?.() === 0,
  })
  if (step === 'apt') await installPackage()
  else if (step !== 'there') {
    console.error(step.fault)
    process.exit(1)
  }
}
