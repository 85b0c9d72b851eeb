import type { ComponentChildren } from 'preact'

/** A sentence of the catalogue with a name, drawn in its own direction, in its place. */
export function phrase(make: (name: string) => string, name: ComponentChildren) {
  const [before, after] = make('\0').split('\0')
  return (
    <>
      {before}
      {name}
      {after}
    </>
  )
}
