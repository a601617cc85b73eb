import { type FieldProps, FieldFrame } from '../../../ui/field-frame.tsx'

interface FileFieldProps extends FieldProps {
  accept: string
  /** Bytes taken at most. */
  most: number
  tooLarge: string
  notText: string
  onFault: (fault: string | null) => void
}

/** A text file of the officer's; its content becomes the field's value. */
export function FileField({ accept, most, tooLarge, notText, onFault, ...props }: FileFieldProps) {
  const { form, name } = props
  const take = async (file: File | undefined) => {
    form.set(name, '')
    onFault(null)
    if (!file) return
    if (file.size > most) return onFault(tooLarge)
    try {
      // As it is, byte order mark included: its hash tells later which file it was.
      const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
      form.set(name, utf8.decode(await file.arrayBuffer()))
    } catch {
      onFault(notText)
    }
  }
  return (
    <FieldFrame {...props}>
      {(control) => (
        <input
          {...control}
          type="file"
          accept={accept}
          onChange={({ target }) => void take(target.files?.[0])}
        />
      )}
    </FieldFrame>
  )
}
