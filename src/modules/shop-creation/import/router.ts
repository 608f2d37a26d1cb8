import { keyOf, limiter } from '@/platform/rate-limit'
import { partProcedures, router } from '@/server/procedures'
import {
  arriveImport,
  beginImport,
  beginUndo,
  discardImport,
  openImport,
  recheckImport,
  stopImport,
} from './commands/runs'
import { askAgain, sayMeaning } from './commands/say-meaning'
import { importPart } from './constants'
import {
  findImport,
  guessMeaning,
  listAllIssues,
  listChanges,
  listImports,
  listIssueGroups,
  reportPictures,
} from './queries'
import { allIssuesInput, changesInput, mappingInput, openImportInput, recheckInput, runInput } from './schema'

const importing = partProcedures(importPart).can('catalog.import')

type StaffContext = { staff: { accountId: string; name: string }; ip: string; requestId: string }

const actorOf = ({ staff, ip, requestId }: StaffContext) =>
  ({ kind: 'staff', id: staff.accountId, name: staff.name, ip, requestId }) as const

export const importRouter = router({
  list: importing.query(({ ctx }) => listImports(ctx.scope)),
  run: importing
    .input(runInput)
    .query(async ({ ctx, input }) => ({ ...(await findImport(ctx.scope, input.runId)), currency: ctx.shop.currency })),
  issues: importing.input(runInput).query(({ ctx, input }) => listIssueGroups(ctx.scope, input.runId)),
  /** What the download of all problems is made of. */
  allIssues: importing
    .input(allIssuesInput)
    .query(({ ctx, input }) => listAllIssues(ctx.scope, input.runId, input.after)),
  changes: importing
    .input(changesInput)
    .query(({ ctx, input }) => listChanges(ctx.scope, input.runId, input.kind, input.after)),
  pictures: importing.input(runInput).query(({ ctx, input }) => reportPictures(ctx.scope, input.runId)),
  /** What the columns of a file of unknown kind probably mean, and what they may be said to mean. */
  meaning: importing.input(runInput).query(({ ctx, input }) => guessMeaning(ctx.scope, input.runId)),

  /** The upload route asks where to put the bytes, … */
  open: importing.input(openImportInput).mutation(async ({ ctx, input }) => {
    await limiter('import.shop').spend(keyOf(ctx.shop.id))
    return openImport(ctx.scope, actorOf(ctx), input)
  }),
  /** … and says when they are there. */
  arrive: importing.input(runInput).mutation(({ ctx, input }) => arriveImport(ctx.scope, input.runId)),
  recheck: importing
    .input(recheckInput)
    .mutation(({ ctx, input }) => recheckImport(ctx.scope, input.runId, input.fixes)),
  sayMeaning: importing
    .input(mappingInput)
    .mutation(({ ctx, input }) => sayMeaning(ctx.scope, actorOf(ctx), input.runId, input.mapping)),
  askAgain: importing.input(runInput).mutation(({ ctx, input }) => askAgain(ctx.scope, input.runId)),
  begin: importing.input(runInput).mutation(({ ctx, input }) => beginImport(ctx.scope, actorOf(ctx), input.runId)),
  stop: importing.input(runInput).mutation(({ ctx, input }) => stopImport(ctx.scope, actorOf(ctx), input.runId)),
  undo: importing.input(runInput).mutation(({ ctx, input }) => beginUndo(ctx.scope, actorOf(ctx), input.runId)),
  discard: importing.input(runInput).mutation(({ ctx, input }) => discardImport(ctx.scope, input.runId)),
})
