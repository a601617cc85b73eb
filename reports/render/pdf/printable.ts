/** Set by the template itself: Source Sans 3 has no subscript i. */
const SET_BY_TEMPLATE = new Set(['ᵢ'])
const INSTEAD = '?'
/** A wide '＜' must not become a tag in the source of a picture. */
const MARKUP = /[<>&"']/

/**
 * Text with only what the fonts can show. People enter emoji and rare scripts as names; a report
 * must not fail on them, nor take a font that another machine does not have. A plain form of the
 * character is used where there is one, else a question mark; what is invisible anyway is left out.
 */
export function printableWith(isCovered: (character: string) => boolean): (text: string) => string {
  const known = new Map<string, string>()
  const replaced = (character: string): string => {
    if (/^[\n\t]$/.test(character) || SET_BY_TEMPLATE.has(character) || isCovered(character))
      return character
    if (/^[\p{Cc}\p{Default_Ignorable_Code_Point}]$/u.test(character)) return ''
    const plain = character.normalize('NFKC')
    return Array.from(plain).every(isCovered) && !MARKUP.test(plain) ? plain : INSTEAD
  }
  return (text) => {
    let result = ''
    for (const character of text.normalize('NFC').toWellFormed()) {
      let own = known.get(character)
      if (own === undefined) known.set(character, (own = replaced(character)))
      result += own
    }
    return result
  }
}
