// Tests which machines npm brings a Node to, and what is said on the others.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { bringsNode, isAtLeast, leastNode, nodeFault, thisMachine } from '../../../src/tools/setup/node.mjs'
import { textOf } from '../../support/project.ts'

const linux = { name: 'linux-x64', glibc: true }
const musl = { name: 'linux-x64', glibc: false }
const mac = { name: 'darwin-arm64', glibc: false }

describe('the Node of the scripts', () => {
  test('npm brings it where package.json has one, and nowhere else', () => {
    const { optionalDependencies } = JSON.parse(textOf('package.json')) as { optionalDependencies: object }
    const named = Object.keys(optionalDependencies).map((name) => name.replace('node-', '').replace('win-', 'win32-'))
    for (const name of named) assert.ok(bringsNode({ name, glibc: true }), name)
    assert.deepEqual([mac, musl, { name: 'linux-arm', glibc: true }].map(bringsNode), [false, false, false])
  })
  test('an old Node of the machine is no fault where npm brings another', () =>
    assert.equal(nodeFault(linux, 'v20.20.2', '>=24.16'), undefined))
  test('elsewhere an old one is refused in one line, with what to install, and a recent one is not', () => {
    for (const machine of [mac, musl]) {
      assert.match(
        nodeFault(machine, 'v22.1.0', '>=24.16') ?? '',
        /^This needs Node 24\.16 or later, and here is v22\.1\.0/,
      )
      assert.doesNotMatch(nodeFault(machine, 'v22.1.0', '>=24.16') ?? '', /\n/)
      assert.equal(nodeFault(machine, 'v24.16.0', '>=24.16'), undefined)
    }
  })
  test('versions are compared by number, not by letter', () => {
    assert.ok(isAtLeast('v24.21.0', '>=24.16') && isAtLeast('v25.0.0', '>=24.16') && isAtLeast('2.36', '2.28'))
    assert.ok(!isAtLeast('v24.9.0', '>=24.16') && !isAtLeast('v9.99.0', '>=24.16'))
  })
  test('what package.json asks for is what runs these tests', () =>
    assert.ok(isAtLeast(process.version, leastNode()) && thisMachine().name.includes(process.arch)))
})
