import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'

interface FirstButtonProps {
  isDisabled: boolean
  onPress: () => void
  children: ReactNode
}

/**
 * The button that Enter presses next. It takes the focus when it appears: what had it before, an
 * answer that was typed, is gone.
 */
export function FirstButton({ isDisabled, onPress, children }: FirstButtonProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <Button ref={button} className="button button-filled" isDisabled={isDisabled} onPress={onPress}>
      {children}
    </Button>
  )
}
