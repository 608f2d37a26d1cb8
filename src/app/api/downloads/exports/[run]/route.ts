import { sendDownload } from '@/server/downloads'

/** The file of an export, to staff of its shop. `?shop=` is the shop's slug. */
export async function GET(request: Request, { params }: { params: Promise<{ run: string }> }): Promise<Response> {
  const { run: runId } = await params
  return sendDownload(request, (caller) => caller.export.file({ runId }))
}
