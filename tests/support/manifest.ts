// A small manifest and a page that agrees with it, on which checks and plugins are tested.
import type { Manifest } from '../../src/edition/manifest.ts'

const section = (id: string, title: string, level: 2 | 3, editorial = false) => ({ id, title, level, editorial })
const row = (account: string, passage: string, page: string, place: string) => ({
  account,
  passage,
  page,
  section: place,
})

export const manifest: Manifest = {
  outline: [
    {
      account: 'hayton',
      page: 'cam-ranh-bay',
      title: 'Cam Ranh Bay',
      editorial: false,
      sections: [
        section('soviet-lease', 'The Soviet lease, 1979–2002', 2),
        section('submarines', 'Submarines from Russia', 3),
        section('port-calls', 'Ships of all navies', 2, true),
      ],
    },
    { account: 'hayton', page: 'doi-moi', title: 'Đổi Mới', editorial: false, sections: [] },
    { account: 'samardjian', page: 'dien-bien-phu', title: 'Điện Biên Phủ', editorial: true, sections: [] },
  ],
  passages: [
    row('hayton', '1', 'cam-ranh-bay', 'cam-ranh-bay'),
    row('hayton', '2', 'cam-ranh-bay', 'soviet-lease'),
    row('hayton', '3', 'cam-ranh-bay', 'soviet-lease'),
    row('hayton', 'T1', 'cam-ranh-bay', 'submarines'),
    row('hayton', '4', 'cam-ranh-bay', 'port-calls'),
    row('hayton', '5', 'doi-moi', 'doi-moi'),
    row('samardjian', '1', 'dien-bien-phu', 'dien-bien-phu'),
  ],
}

/** the ids that a `<Source>` and a `<Figure>` of the page may name */
export const known = { sources: ['wikipedia', 'vietrade'], figures: ['boats', 'port-calls'] }

export const file = 'content/hayton/04-cam-ranh-bay.mdx'

/** A page of `manifest` in which nothing is wrong, with everything that a page may hold. */
export const page = `---
title: Cam Ranh Bay
summary: >-
  The bay has the best natural harbour on the coast. Three navies have used it within a lifetime.
sections:
  soviet-lease: >-
    Moscow took the bay over in 1979. It gave it back in 2002.
  submarines: >-
    Six boats were ordered. “All six have come.”
  port-calls: >-
    The port is open to visitors. Each navy may call once a year!
---

¶1 The bay lies in Khánh Hòa province, south of Nha Trang.

## The Soviet lease, 1979–2002

¶2 The lease of 1979 followed the war of 1978–79.

This second paragraph belongs to the passage before it.

<Source id="wikipedia vietrade" />

<Note kind="date">Nguyễn Tấn Dũng spoke of it in 2010, see [¶5](/hayton/doi-moi/#p5).</Note>

- ¶3 A list item may open a passage.
- An item without a mark belongs to it.

### Submarines from Russia

> ¶T1 The boats, one by one.

<Figure id="boats" />

<Source id="vietrade" inferred />

## Ships of all navies

¶4 A call at the port costs the same for everybody.
`

/** The page with one place of it changed. Throws where the page has no such place: the test would try nothing. */
export function pageWith(from: string, to: string): string {
  if (!page.includes(from)) throw new Error(`The page of tests/support/manifest.ts has no "${from}".`)
  return page.replace(from, () => to)
}

/** The line of a text in which some words first stand, counted from 1. */
export function lineOf(source: string, words: string): number {
  const index = source.split('\n').findIndex((line) => line.includes(words))
  if (index < 0) throw new Error(`No line holds "${words}".`)
  return index + 1
}
