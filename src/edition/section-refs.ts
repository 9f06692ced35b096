// Names sections across the edition. The id of a section is unique on its page, where it is part of the address; data
// files refer to it as `account/section`, or as `account/page/section` where the account has that id on several pages.
import { pagesOf, passagesOf, type Manifest } from './manifest.ts'

/** A section of the edition. */
export interface SectionRef {
  account: string
  page: string
  /** its id, or the page's own for the text before the first heading */
  section: string
}

/** The key of a section, unique in the edition: `hayton/relations-with-china/oil-rig-2014` */
export const sectionKey = ({ account, page, section }: SectionRef): string => `${account}/${page}/${section}`

/** The sections of an account in reading order, and the text before a page's first heading, if it has such text. */
const sectionsOf = (manifest: Manifest, account: string): SectionRef[] =>
  pagesOf(manifest, account).flatMap(({ page, sections }) => {
    const opens = passagesOf(manifest, account, page).some(({ section }) => section === page)
    return [...(opens ? [page] : []), ...sections.map(({ id }) => id)].map((section) => ({ account, page, section }))
  })

/** The sections of the edition, account by account, in reading order. */
export const sectionRefs = (manifest: Manifest): SectionRef[] =>
  [...new Set(manifest.outline.map(({ account }) => account))].flatMap((account) => sectionsOf(manifest, account))

/**
 * Every way to refer to a section, with the sections that it can mean: several where the account has the id on several
 * pages.
 */
export function sectionsByReference(manifest: Manifest): Map<string, SectionRef[]> {
  const refs = sectionRefs(manifest)
  return new Map([
    ...Map.groupBy(refs, ({ account, section }) => `${account}/${section}`),
    ...refs.map((ref): [string, SectionRef[]] => [sectionKey(ref), [ref]]),
  ])
}

/** The shortest reference to a section that no other section shares. @param references as `sectionsByReference` */
export function referenceTo(ref: SectionRef, references: ReadonlyMap<string, readonly SectionRef[]>): string {
  const short = `${ref.account}/${ref.section}`
  return references.get(short)?.length === 1 ? short : sectionKey(ref)
}
