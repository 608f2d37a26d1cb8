import { sendTable } from '@/server/downloads'
import { writeProblems } from '@/server/problem-file'

/** Every problem of an import as CSV, to staff of its shop. `?shop=` is the shop's slug. */
export async function GET(request: Request, { params }: { params: Promise<{ run: string }> }): Promise<Response> {
  const { run: runId } = await params
  return sendTable(request, (caller, locale) =>
    writeProblems((after) => caller.import.allIssues({ runId, after }), locale),
  )
}
