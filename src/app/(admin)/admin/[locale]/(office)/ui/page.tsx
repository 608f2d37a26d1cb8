import { notFound } from 'next/navigation'
import { env } from '@/platform/env'
import UiGallery from '@/ui/gallery/ui-gallery'

/** Every component with every state, for those who build with them. */
export default function Page() {
  if (env.NODE_ENV !== 'development') notFound()
  return <UiGallery />
}
