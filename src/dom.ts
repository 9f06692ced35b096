// Makes the elements that scripts add to a page, such as the citation panel, the selection toolbar and the search hits.

/**
 * Waits for a copy to the clipboard and announces its result to the reader.
 * @param copying settles when the copy has been made or refused
 * @param done    the message of success
 * @param refused the message of failure
 */
export type Announce = (copying: Promise<void> | undefined, done: string, refused?: string) => Promise<void>

/** Makes an element with a class and content. */
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

/** Makes a button of the quiet style. @param act is called with the button on each click */
export function createButton(text: string, act: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const made = createElement('button', 'button quiet', text)
  made.type = 'button'
  made.addEventListener('click', () => act(made))
  return made
}

/**
 * Applies styles to the page. They come in the script that needs them, and not as a file, so that what it adds is never
 * seen without them; the Content Security Policy allows it, as they are no text of the page.
 * @param styles one of styles/overlays, imported as text with `?inline`
 */
export function adoptStyles(styles: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets.push(sheet)
}
