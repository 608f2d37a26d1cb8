import { maxFileBytes } from '@/modules/shop-creation/import/constants'
import { receiveUpload } from '@/server/uploads'

/** A product file; answers with the import that was opened for it. `?name=` is the file's name. */
export function POST(request: Request): Promise<Response> {
  const fileName = new URL(request.url).searchParams.get('name') ?? ''
  const bytes = Number(request.headers.get('content-length') ?? 0)
  return receiveUpload(request, {
    maxBytes: maxFileBytes,
    expect: (caller) => caller.import.open({ fileName: fileName.slice(0, 200) || 'products.csv', bytes }),
    arrived: async (caller, { runId }) => {
      await caller.import.arrive({ runId })
      return { runId }
    },
  })
}
