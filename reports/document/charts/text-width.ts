/**
 * About how wide a text is in Source Sans 3, in the unit of `fontSize`. There is no canvas to
 * measure on where charts are made; room for labels is taken from this, a little generously.
 */
export function textWidth(text: string, fontSize: number): number {
  let width = 0
  for (const character of text) {
    if (/[ .,:;'’|iljIfrt\u00a0\u202f()]/u.test(character)) width += 0.3
    else if (/[mwMWшщжюмфШЩЖЮМФ—%]/u.test(character)) width += 0.84
    else if (/[A-ZĀČĒĢĪĶĻŅŠŪŽА-Я]/u.test(character)) width += 0.62
    else width += 0.52
  }
  return width * fontSize
}

/** Breaks a text into lines no wider than `width`; a longer word stays whole. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(longer, fontSize) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
