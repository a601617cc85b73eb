/** The id of a field's control, which the summary of faults links to. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll('.', '-')}`
}
