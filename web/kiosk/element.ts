/** Makes an element with text and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: { readonly class?: string; readonly text?: string; readonly id?: string } = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (properties.class !== undefined) made.className = properties.class
  if (properties.id !== undefined) made.id = properties.id
  if (properties.text !== undefined) made.textContent = properties.text
  made.append(...children)
  return made
}

/** A button that sends no form. */
export function button(
  text: string,
  press: () => void,
  style: 'tool' | 'send' = 'tool',
): HTMLButtonElement {
  const made = element('button', { class: style, text })
  made.type = 'button'
  made.addEventListener('click', press)
  return made
}

/** '{sent} of {all}' with its places filled in. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}
