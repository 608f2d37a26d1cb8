import { partProcedures, router } from '@/server/procedures'
import { listDeskCategories } from '@/shop/catalog/queries/desk'
import { beginExport, deleteExport } from './commands/runs'
import { exportPart } from './constants'
import { findExport, getExportFile, listExports } from './queries'
import { beginExportInput, exportRunInput } from './schema'

const exporting = partProcedures(exportPart).can('catalog.import')

type StaffContext = { staff: { accountId: string; name: string }; ip: string; requestId: string }

const actorOf = ({ staff, ip, requestId }: StaffContext) =>
  ({ kind: 'staff', id: staff.accountId, name: staff.name, ip, requestId }) as const

export const exportRouter = router({
  list: exporting.query(({ ctx }) => listExports(ctx.scope)),
  run: exporting.input(exportRunInput).query(({ ctx, input }) => findExport(ctx.scope, input.runId)),
  categories: exporting.query(({ ctx }) => listDeskCategories(ctx.scope)),
  begin: exporting.input(beginExportInput).mutation(({ ctx, input }) => beginExport(ctx.scope, actorOf(ctx), input)),
  remove: exporting
    .input(exportRunInput)
    .mutation(({ ctx, input }) => deleteExport(ctx.scope, actorOf(ctx), input.runId)),
  /** What the download route sends. */
  file: exporting.input(exportRunInput).query(({ ctx, input }) => getExportFile(ctx.scope, input.runId)),
})
