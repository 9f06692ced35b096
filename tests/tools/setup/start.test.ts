// Tests how the built site is served: on the port that is asked for or the next, with the address as the last line, and
// until it is told to end.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { describe, test } from 'node:test'
import { root } from '../../support/project.ts'

/** Starts the server and waits for its address. */
async function serve(port: number) {
  const child = spawn(process.execPath, ['src/tools/setup/serve.ts', String(port)], { cwd: root })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  let printed = ''
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      if (/https?:\/\/\S+\n/.test(printed)) resolve()
    })
    child.once('close', () => reject(new Error(`It ended:\n${printed}`)))
  })
  const address = printed.trimEnd().split('\n').at(-1) ?? ''
  return { address, printed, child, ended }
}

/** A port that is free, or one that is taken until `free` is called. */
async function takePort() {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  return { port, free: () => new Promise((resolve) => server.close(resolve)) }
}

describe('serving the built site', () => {
  test('the address is the last line, and it answers there until SIGTERM', async () => {
    const { port, free } = await takePort()
    await free()
    const { address, child, ended } = await serve(port)
    assert.equal(new URL(address).port, String(port))
    assert.equal((await fetch(address)).status, 200)
    child.kill('SIGTERM')
    await ended
    await assert.rejects(fetch(address))
  })
  test('a port that is taken leads to the next', async (t) => {
    const { port, free } = await takePort()
    t.after(free)
    const { address, printed, child, ended } = await serve(port)
    assert.ok(Number(new URL(address).port) > port)
    assert.match(printed, new RegExp(`Port ${port} is taken`))
    child.kill('SIGINT')
    await ended
  })
})
