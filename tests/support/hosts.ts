// Starts nginx and Caddy on the built site, with the lines of README.md, "Putting it on a host".
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compressFolder } from '../../src/host/compress.ts'
import { base, withBase } from '../../src/paths.ts'
import { textOf } from './project.ts'
import { dist, requireDist } from './site.ts'

/** A host that serves the built site. */
export interface Host {
  /** The whole address of a path: `http://127.0.0.1:8080/hayton/`. */
  at: (path: string) => string
  close(): Promise<void>
}

interface Kind {
  /** how its lines are marked in README.md */
  language: string
  command: string
  /** the lines for a port of this machine and a folder of the test */
  fit: (lines: string, port: number, root: string, folder: string) => string
  /** the command's arguments, to try the lines and to serve */
  try: (file: string) => string[]
  serve: (file: string) => string[]
  /** what the command prints once it listens */
  ready: string
}

/** Replaces what the lines must have once; what is not there could not be replaced, and the test would lie. */
function replaced(lines: string, text: string, by: string): string {
  const parts = lines.split(text)
  if (parts.length !== 2) throw new Error(`README.md has "${text}" ${parts.length - 1} times in these lines, not once.`)
  return parts.join(by)
}

const nginx: Kind = {
  language: 'nginx',
  command: 'nginx',
  fit: (lines, port, root, folder) => {
    const here = replaced(replaced(lines, 'listen 80;', `listen 127.0.0.1:${port};`), '/var/www/vfr', root)
    const site = here.replaceAll(' /404.html', ` ${withBase('/404.html')}`)
    // where Debian's own nginx.conf has what stands around a site; its workers may not read a test's folder
    return `include /etc/nginx/modules-enabled/*.conf;
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log stderr notice;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
${site.replace('include mime.types;', 'include /etc/nginx/mime.types;')}
}
`
  },
  try: (file) => ['-t', '-q', '-e', 'stderr', '-c', file],
  serve: (file) => ['-e', 'stderr', '-c', file],
  ready: 'start worker processes',
}

const caddy: Kind = {
  language: 'caddyfile',
  command: 'caddy',
  fit: (lines, port, root) =>
    `{\n\tadmin off\n\tauto_https off\n}\n` +
    replaced(replaced(lines, 'example.org {', `http://127.0.0.1:${port} {`), '/var/www/vfr', root).replace(
      ' /404.html',
      ` ${withBase('/404.html')}`,
    ),
  try: (file) => ['validate', '--adapter', 'caddyfile', '--config', file],
  serve: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  ready: 'serving initial configuration',
}

export const hosts = { nginx, caddy }

/** The lines of README.md in a language. */
const linesOf = (language: string): string => {
  const found = [...textOf('README.md').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(
    ([, name]) => name === language,
  )
  if (found.length !== 1) throw new Error(`README.md has ${found.length} blocks of ${language}, not one.`)
  return found[0]?.[2] ?? ''
}

/** Why a host cannot be tried here; false where it can. */
export function lacking({ command }: Kind): string | false {
  const { error } = spawnSync(command, ['-h'], { stdio: 'ignore' })
  if (error) return `there is no ${command} here`
  if (command !== 'nginx') return false
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const file = join(folder, 'nginx.conf')
  try {
    writeFileSync(
      file,
      `include /etc/nginx/modules-enabled/*.conf;\npid ${folder}/pid;\nevents {}\nhttp { brotli_static on; }\n`,
    )
    const { stderr } = spawnSync(command, nginx.try(file), { encoding: 'utf8' })
    return stderr.includes('unknown directive "brotli_static"') && 'this nginx lacks the module brotli_static'
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Serves a copy of the built site, compressed as `npm run compress` does it, in the folder that it was built for.
 * @throws Error where the host does not take the lines, with what it says of them
 */
export async function serveBy(kind: Kind): Promise<Host> {
  requireDist()
  const folder = mkdtempSync(join(tmpdir(), 'host-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const root = join(folder, 'site')
    cpSync(dist, join(root, base), { recursive: true })
    await compressFolder(root)
    const port = await freePort()
    const file = join(folder, 'config')
    writeFileSync(file, kind.fit(linesOf(kind.language), port, root, folder))
    // Caddy keeps its own things in the home of whoever starts it
    const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
    const tried = spawnSync(kind.command, kind.try(file), { encoding: 'utf8', env })
    if (tried.status !== 0) throw new Error(`${kind.command} does not take the lines:\n${tried.stdout}${tried.stderr}`)
    const server = spawn(kind.command, kind.serve(file), { env, stdio: ['ignore', 'ignore', 'pipe'] })
    const ended = new Promise<void>((resolve) => server.once('close', () => resolve()))
    await new Promise<void>((resolve, reject) => {
      let said = ''
      server.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text
        if (said.includes(kind.ready)) resolve()
      })
      void ended.then(() => reject(new Error(`${kind.command} did not serve:\n${said}`)))
    })
    const close = async () => {
      server.kill('SIGTERM')
      await ended
      remove()
    }
    return { at: (path) => `http://127.0.0.1:${port}${withBase(path)}`, close }
  } catch (error) {
    remove()
    throw error
  }
}

/** A port that nobody had a moment ago. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
