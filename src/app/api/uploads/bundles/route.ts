import { maxBundleBytes } from '@/modules/shop-creation/bundle/constants'
import { receiveUpload } from '@/server/uploads'

/** A whole shop as one file; answers with the import that was opened for it. `?name=` is the file's name. */
export function POST(request: Request): Promise<Response> {
  const fileName = new URL(request.url).searchParams.get('name') ?? ''
  const bytes = Number(request.headers.get('content-length') ?? 0)
  return receiveUpload(request, {
    maxBytes: maxBundleBytes,
    expect: (caller) => caller.bundle.open({ fileName: fileName.slice(0, 200) || 'shop.zip', bytes }),
    arrived: async (caller, { runId }) => {
      await caller.bundle.arrive({ runId })
      return { runId }
    },
  })
}
