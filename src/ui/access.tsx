import type { ReactNode } from 'react'

/** Read aloud, not drawn. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="vh">{children}</span>
}

/** First thing in the body: shows itself on Tab and jumps past the frame. */
export function SkipLink({ children, target = 'main' }: { children: ReactNode; target?: string }) {
  return (
    <a className="skip" href={`#${target}`}>
      {children}
    </a>
  )
}

/** A key cap; hidden on phones, where there are no keys. */
export function Kbd({ children }: { children: ReactNode }) {
  return <kbd>{children}</kbd>
}
