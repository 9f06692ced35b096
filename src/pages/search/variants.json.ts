// The names that go by more than one form, for the search.
import type { APIRoute } from 'astro'
import { names } from '../../edition/data.ts'
import { formsOf } from '../../lib/variants.ts'

export const GET: APIRoute = () => new Response(JSON.stringify(formsOf(names)), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
