// Builds a Starlight site from given texts, to be measured beside ours: its defaults, and its sidebar of all pages.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { installStarlight, starlightManifest } from './install.ts'

/** A page of the site. */
export interface StarlightPage {
  /** its address, `/hayton/relations-with-china/` */
  path: string
  title: string
  /** its text; a first line `# Title` is left out, since Starlight prints the title itself */
  markdown: string
}

/** What is built, and where. */
export interface StarlightSite {
  pages: StarlightPage[]
  /** a folder that is new, empty or an earlier site of this kind, which is replaced */
  folder: string
}

const config = `import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'

export default defineConfig({
  site: 'https://example.org',
  trailingSlash: 'always',
  // node_modules is shared by several sites; what is cached of one is not the other's
  cacheDir: './cache',
  vite: { cacheDir: './cache/vite' },
  integrations: [starlight({ title: 'Starlight' })],
})
`

const collections = `import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro:content'

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`

/** The file of a page: its title as front matter, then its text. */
export const fileOf = ({ title, markdown }: StarlightPage): string =>
  `---\ntitle: ${JSON.stringify(title)}\n---\n\n${markdown.replace(/^\s*# .*\n+/, '')}`

/**
 * Writes the project of a Starlight site, and installs Starlight where it is missing.
 * @throws Error where the folder holds something else, or Starlight cannot be installed
 */
export function writeStarlightSite({ pages, folder }: StarlightSite): void {
  const configFile = join(folder, 'astro.config.mjs')
  const isOurs = existsSync(configFile) && readFileSync(configFile, 'utf8') === config
  if (!isOurs && existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} holds something else than a Starlight site of this program. Name another folder.`)
  const modules = installStarlight()
  rmSync(folder, { recursive: true, force: true })
  const write = (name: string, text: string) => {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  write('astro.config.mjs', config)
  // from the list of dependencies Astro knows which packages it must compile
  write('package.json', starlightManifest())
  write('tsconfig.json', '{ "extends": "astro/tsconfigs/base" }\n')
  write('src/content.config.ts', collections)
  for (const page of pages)
    write(`src/content/docs/${page.path.split('/').filter(Boolean).join('/') || 'index'}.md`, fileOf(page))
  symlinkSync(modules, join(folder, 'node_modules'), 'junction')
}

/** How a written site is built: the program, its arguments and its settings, for those who watch the process. */
export const starlightBuild = (folder: string) => ({
  command: process.execPath,
  args: [join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
  options: { cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
})

/**
 * Writes and builds a Starlight site.
 * @returns the folder of the built site
 * @throws Error where the folder holds something else, or Starlight cannot be installed or does not build
 */
export function starlightSite(site: StarlightSite): string {
  writeStarlightSite(site)
  const { command, args, options } = starlightBuild(site.folder)
  const { status, stdout, stderr } = spawnSync(command, args, { ...options, encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status !== 0) throw new Error(`Starlight did not build:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`)
  return join(site.folder, 'dist')
}
