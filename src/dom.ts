// Makes the elements that a script adds to a page: the panel of a passage, the tools of a selection, the hits of a
// search.

/** Waits for a copy to be made and says how it went. */
export type Announce = (copying: Promise<void> | undefined, done: string, refused?: string) => Promise<void>

/** Makes an element, with a class and what is in it. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...content)
  return made
}

/** A quiet button. */
export function createButton(text: string, act: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const made = createElement('button', 'button quiet', text)
  made.type = 'button'
  made.addEventListener('click', () => act(made))
  return made
}

/**
 * The box that holds them; a class that src/edition/write/non-content.ts knows, so that it is neither searched nor
 * marked.
 */
export function createToolbar(name: string, label: string): HTMLDivElement {
  const box = createElement('div', `toolbar ${name}`)
  box.role = 'group'
  box.ariaLabel = label
  return box
}
