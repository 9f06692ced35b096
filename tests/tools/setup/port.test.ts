// Tests which port `npm start` is asked for.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPort } from '../../../src/tools/setup/port.mjs'

const faultOf = (...given: Parameters<typeof readPort>): string => {
  const read = readPort(...given)
  return 'fault' in read ? read.fault : ''
}

test('the port is that of the command line, else that of PORT, else Astro’s own', () => {
  assert.deepEqual(readPort(['--port', '4713'], '5000'), { port: 4713 })
  assert.deepEqual(readPort(['--port=4713'], undefined), { port: 4713 })
  assert.deepEqual(readPort([], '5000'), { port: 5000 })
  assert.deepEqual(readPort([], ''), { port: 4321 })
  assert.deepEqual(readPort([], undefined), { port: 4321 })
})

test('what is no port is refused, with what to write', () => {
  for (const text of ['80', '65536', 'http', '-1', '4713.5', ' '])
    assert.match(
      faultOf(['--port', text], undefined) || faultOf([], text),
      /npm start -- --port 4713, or set PORT/,
      text,
    )
})

test('another option is refused by its name', () =>
  assert.match(faultOf(['--prot', '4713'], undefined), /--prot.*npm start -- --port 4713/))
