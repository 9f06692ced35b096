// Tests which port `npm start` is asked for.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPort } from '../../../src/tools/setup/port.mjs'

test('the port is that of the command line, else of PORT, else Astro’s', () => {
  assert.deepEqual(readPort(['--port', '4713'], '4714'), { port: 4713 })
  assert.deepEqual(readPort(['--port=4713'], undefined), { port: 4713 })
  assert.deepEqual(readPort([], '4714'), { port: 4714 })
  for (const none of [undefined, '']) assert.deepEqual(readPort([], none), { port: 4321 })
})

test('what is no port is refused in one line, with how to write one', () => {
  const wrong: [string[], string | undefined][] = [
    [['--port', 'abc'], undefined],
    [['--port', '80'], undefined],
    [['--port=65536'], undefined],
    [['--port=4713.5'], undefined],
    [['--port'], undefined],
    [['--prot', '4713'], undefined],
    [['4713'], undefined],
    [[], '4e3'],
    [[], ' '],
  ]
  for (const [args, variable] of wrong) {
    const read = readPort(args, variable)
    assert.ok('fault' in read, JSON.stringify([args, variable, read]))
    assert.match(read.fault, /^[^\n]+ Write npm start -- --port 4713, or set PORT\.$/)
  }
})
