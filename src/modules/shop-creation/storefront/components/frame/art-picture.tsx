type Props = { src: string /** drawn for upright screens */; tall?: string; eager?: boolean }

/** A drawing of ours as a picture of its own; decoration, so it is not read aloud. */
export function ArtPicture({ src, tall, eager = false }: Props) {
  return (
    <picture className="pic">
      {tall ? <source media="(max-width: 720px)" srcSet={tall} /> : null}
      <img src={src} alt="" loading={eager ? 'eager' : 'lazy'} fetchPriority={eager ? 'high' : undefined} />
    </picture>
  )
}
