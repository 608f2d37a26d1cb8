import { Button } from '../button'
import { Callout } from '../callout'
import { EmptyState } from '../empty-state'
import { ProgressBar } from '../progress-bar'
import { DetailSkeleton, TableSkeleton } from '../skeleton'
import { Specimen } from './specimen'

export function FeedbackStates() {
  return (
    <>
      <Specimen name="Callouts" column>
        <Callout tone="flat">If it is silent for 15 minutes you get a mail. Orders wait in line, none is lost.</Callout>
        <Callout tone="note">Your last pay-out included the refund of L-2019.</Callout>
        <Callout tone="ok" title="Opened">
          Your shop can be seen by everyone.
        </Callout>
        <Callout tone="warn" actions={<Button size="sm">Decide</Button>}>
          $4.00 are missing on L-2039.
        </Callout>
        <Callout tone="bad" title="Not sent">
          The carrier refused the address of L-2040.
        </Callout>
      </Specimen>
      <Specimen name="Progress" column>
        <ProgressBar label="Reading lanterns-2026.csv" value={1240} max={3000} count="1,240 of 3,000 rows" />
        <ProgressBar label="Asking the carrier" value={null} />
        <ProgressBar label="Read" value={100} count="3,000 rows" tone="ok" />
      </Specimen>
      <Specimen name="Empty" column>
        <EmptyState
          title="No returns yet"
          actions={<Button variant="primary">Write a return policy</Button>}
          headingLevel={3}
        >
          When a customer asks to send something back, it appears here with what to do next.
        </EmptyState>
      </Specimen>
      <Specimen name="Skeletons" column>
        <TableSkeleton label="Loading orders" rows={3} />
        <DetailSkeleton label="Loading order" sections={2} />
      </Specimen>
    </>
  )
}
