// Finds a Chromium or Chrome for the tests: the one that the environment variable CHROMIUM names, or one on the
// machine. Run as a command it installs Debian's package where there is none.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { existsSync } from 'node:fs'

/** Where systems install Chromium and Chrome. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Finds a browser. @returns its path; undefined where there is none */
export const findBrowser = () => [process.env.CHROMIUM, ...places].find((path) => path && existsSync(path))

const fail = (message) => {
  console.error(message)
  process.exit(1)
}

/** Installs Debian's package; ends the process with a message where that is not possible. */
function installBrowser() {
  if (!existsSync('/usr/bin/apt-get'))
    fail('The tests need Chromium or Chrome. Install one, or set CHROMIUM to the path of its program.')
  if (process.getuid?.() !== 0)
    fail(
      'The tests need Chromium. Run "sudo apt-get install chromium", or set CHROMIUM to the path of a Chromium ' +
        'or Chrome.',
    )
  console.log('Installing Debian’s chromium for the tests …')
  const run = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  if (!run('update') || !run('install', '-y', '--no-install-recommends', 'chromium'))
    fail('Debian’s chromium could not be installed. Is the package archive reachable?')
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !findBrowser()) installBrowser()
