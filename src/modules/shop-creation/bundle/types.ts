import type { z } from 'zod'
import type { Permission } from '@/mall/identity/constants'
import type { BundleProblem } from '@/shop/bundle/ports'
import type { manifestSchema, picturesSchema, videosSchema } from './schema'

export type BundleState = 'uploading' | 'checking' | 'checked' | 'importing' | 'done' | 'failed'

export type Manifest = z.infer<typeof manifestSchema>
export type PictureEntry = z.infer<typeof picturesSchema>['pictures'][number]
export type VideoEntry = z.infer<typeof videosSchema>['videos'][number]

/** Why a file as a whole is refused; `place` names the file in it or the section, `row` a line of the goods. */
export type BundleTrouble = {
  code:
    | 'not-a-bundle'
    | 'too-large'
    | 'encrypted'
    | 'unsafe-name'
    | 'manifest-missing'
    | 'manifest-unreadable'
    | 'newer'
    | 'currency'
    | 'unlisted'
    | 'missing'
    | 'checksum'
    | 'picture'
    | 'video'
    | 'section'
    | 'script'
    | 'goods'
    | 'upload-lost'
    | 'internal'
    | 'stopped'
  place?: string
  row?: number
}

/** What a file says of where it comes from. */
export type BundleOrigin = { mall: string; shop: string; madeAt: string; currency: string }

/** What happens to one section: things made, changed, found the same; what stands there beside them is kept. */
export type SectionReport = {
  key: string
  /** who brings it in has to have it; null for one that nobody here takes in */
  permission: Permission | null
  created: number
  changed: number
  same: number
  kept: number
  problems: BundleProblem[]
  /** off: its function is not switched on here, or nobody here knows it; refused: something
   * stood against it; stopped: the work ended before it */
  state: 'planned' | 'off' | 'done' | 'refused' | 'stopped'
}

/** A bundle that comes in, as the desk shows it. */
export type BundleRunView = {
  id: string
  fileName: string
  bytes: number
  state: BundleState
  origin: BundleOrigin | null
  report: SectionReport[]
  chosen: string[]
  error: BundleTrouble | null
  productsRunId: string | null
  startedBy: string
  createdAt: Date
  finishedAt: Date | null
}
