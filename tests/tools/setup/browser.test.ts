// Tests how the tests come by a browser: a package is installed only as root, on Debian, where no browser is found.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browserStep } from '../../../src/tools/setup/browser.mjs'

const debian = 'PRETTY_NAME="Debian GNU/Linux 13 (trixie)"\nNAME="Debian GNU/Linux"\nVERSION_ID="13"\nID=debian\n'
const raspberry = 'NAME="Raspbian GNU/Linux"\nID=raspbian\nID_LIKE=debian\n'
const ubuntu = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n'
const mint = 'NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n'
const fedora = 'NAME="Fedora Linux"\nID=fedora\nHOME_URL="https://example.org/debian"\n'
const systems = { debian, raspberry, ubuntu, mint, fedora, other: '' }

test('a browser that is there is used, whoever runs the tests and wherever', () => {
  for (const system of Object.values(systems))
    for (const isRoot of [true, false])
      assert.equal(browserStep({ browser: '/usr/bin/chromium', system, isRoot }), 'there')
})

test('Debian’s package is installed by root alone', () => {
  for (const system of [debian, raspberry]) {
    assert.equal(browserStep({ browser: undefined, system, isRoot: true }), 'apt')
    assert.match(JSON.stringify(browserStep({ browser: undefined, system, isRoot: false })), /sudo apt-get install/)
  }
})

test('no package is installed on another system: the user is told in one line what to do', () => {
  for (const system of [ubuntu, mint, fedora, ''])
    for (const isRoot of [true, false]) {
      const step = browserStep({ browser: undefined, system, isRoot })
      assert.ok(typeof step === 'object')
      assert.match(step.fault, /^The tests need a browser\. .* set CHROMIUM to the path [^\n]*$/)
    }
})
