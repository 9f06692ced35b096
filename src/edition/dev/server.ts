// The type of Vite's development server as Astro passes it to an integration.
import type { HookParameters } from 'astro'

export type DevServer = HookParameters<'astro:server:setup'>['server']
