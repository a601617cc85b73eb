/** The page around to the frame: I listen. */
export const HELLO = 'meraukla:hello'
/** The frame to the page around: I am here. */
export const READY = 'meraukla:ready'

/** What a framed questionnaire tells the page around it, after that has said hello. Lengths in CSS pixels. */
export type FrameMessage =
  | { readonly meraukla: 'height'; readonly height: number }
  /** Where the focus is, from the top of the frame. */
  | { readonly meraukla: 'focus'; readonly top: number; readonly bottom: number }
  | { readonly meraukla: 'escape' }
  | { readonly meraukla: 'answered' }
