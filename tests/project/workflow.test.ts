// Holds .github/workflows against the project. ci.yml runs scripts that there are, all that "npm run verify" runs, with
// no more rights than it needs, for no longer than it should, and actions of a named version; pages.yml publishes what
// is built for the address that GitHub gives.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { parse } from 'yaml'
import { root, textOf } from '../support/project.ts'

interface Step {
  id?: string
  uses?: string
  env?: Record<string, string>
  run?: string
  with?: Record<string, unknown>
}

interface Job {
  needs?: string
  'timeout-minutes'?: number
  steps: Step[]
}

interface Workflow {
  on: Record<string, unknown>
  permissions: Record<string, string>
  concurrency: Record<string, unknown>
  jobs: Record<string, Job>
}

const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }
const workflow = parse(textOf('.github/workflows/ci.yml')) as Workflow
const jobs = Object.entries(workflow.jobs)
const steps = jobs.flatMap(([, job]) => job.steps)

/** The scripts that some commands run. */
const scriptsIn = (commands: string): string[] =>
  [...commands.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)

/** As `scriptsIn`, where a script only runs others those instead. */
const allOf = (name: string): string[] => {
  const others = scriptsIn(scripts[name] ?? '')
  return others.length > 0 ? others.flatMap(allOf) : [name]
}

const run = steps.flatMap((step) => scriptsIn(step.run ?? ''))

describe('.github/workflows/ci.yml', () => {
  test('runs on every push and pull request, and the newer run ends the older', () => {
    assert.deepEqual(Object.keys(workflow.on), ['push', 'pull_request'])
    assert.equal(workflow.concurrency['cancel-in-progress'], true)
  })

  test('runs no npm script that is not there', () =>
    assert.deepEqual(
      run.filter((name) => !(name in scripts)),
      [],
    ))

  test('runs all that "npm run verify" runs, each once', () =>
    assert.deepEqual(run.toSorted(), allOf('verify').toSorted()))

  test('runs no file of the project that is not there', () => {
    const files = steps.flatMap(({ run = '' }) => run.match(/\bsrc\/[\w./-]+/g) ?? [])
    assert.ok(files.length > 0)
    assert.deepEqual(
      files.filter((file) => !existsSync(join(root, file))),
      [],
    )
  })

  test('may read the repository and nothing else', () => assert.deepEqual(workflow.permissions, { contents: 'read' }))

  test('takes actions of a named major version', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? [])
    assert.ok(actions.length > 0)
    assert.deepEqual(
      actions.filter((action) => !/^[\w-]+\/[\w-]+@v\d+$/.test(action)),
      [],
    )
  })

  for (const [name, job] of jobs)
    test(`${name} ends within half an hour, and waits for nothing that is not there`, () => {
      const minutes = job['timeout-minutes'] ?? Infinity
      assert.ok(minutes <= 30, `${minutes} minutes`)
      assert.ok(job.needs === undefined || job.needs in workflow.jobs, job.needs)
    })

  test('what takes the built site waits for it', () => {
    const named = (action: string, { steps }: Job) =>
      steps.filter(({ uses }) => uses?.startsWith(action)).map(({ with: options }) => options?.['name'])
    for (const [name, job] of jobs)
      for (const artifact of named('actions/download-artifact', job)) {
        const maker = workflow.jobs[job.needs ?? '']
        assert.ok(maker && named('actions/upload-artifact', maker).includes(artifact), name)
      }
  })
})

describe('.github/workflows/pages.yml', () => {
  const pages = parse(textOf('.github/workflows/pages.yml')) as Workflow
  const { build, deploy } = pages.jobs
  const all = Object.values(pages.jobs).flatMap((job) => job.steps)

  test('publishes when somebody says so, and may do no more than that', () => {
    assert.deepEqual(Object.keys(pages.on), ['workflow_dispatch'])
    assert.deepEqual(pages.permissions, { contents: 'read', pages: 'write', 'id-token': 'write' })
  })

  test('builds for the host and the folder that GitHub gives, and publishes what was built', () => {
    const settings = build?.steps.find(({ uses }) => uses?.startsWith('actions/configure-pages@'))
    const made = build?.steps.find(({ run }) => run === 'npm run build')
    const outputs = `steps.${settings?.id}.outputs`
    assert.deepEqual(made?.env, { SITE: `\${{ ${outputs}.origin }}`, BASE: `\${{ ${outputs}.base_path }}` })
    const upload = build?.steps.findIndex(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@')) ?? -1
    assert.ok(upload > (build?.steps.indexOf(made ?? {}) ?? Infinity))
    assert.equal(build?.steps[upload]?.with?.['path'], 'dist')
    assert.equal(deploy?.needs, 'build')
    assert.ok(deploy?.steps.some(({ uses }) => uses?.startsWith('actions/deploy-pages@')))
  })

  test('runs scripts that there are, and actions of a named major version', () => {
    assert.deepEqual(
      all.flatMap(({ run = '' }) => scriptsIn(run)).filter((name) => !(name in scripts)),
      [],
    )
    assert.deepEqual(
      all.flatMap(({ uses }) => uses ?? []).filter((action) => !/^[\w-]+\/[\w-]+@v\d+$/.test(action)),
      [],
    )
  })
})
