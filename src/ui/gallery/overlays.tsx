import { Copy, Ellipsis, Package, Printer, Search, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Kbd } from '../access'
import { AlertDialog } from '../alert-dialog'
import { Button, IconButton } from '../button'
import { CommandPalette, type PaletteGroup } from '../command-palette'
import { Dialog, DialogClose } from '../dialog'
import { Drawer } from '../drawer'
import { Field } from '../field'
import { Input } from '../input'
import { Menu } from '../menu'
import { Popover } from '../popover'
import { useToast } from '../toast'
import { Tooltip } from '../tooltip'
import { useShortcuts } from '../use-shortcuts'
import { Specimen } from './specimen'

const ACTS: PaletteGroup[] = [
  {
    id: 'open',
    caption: 'On order L-2048',
    items: [
      { id: 'slips', label: 'Print slips', icon: <Printer className="i" />, shortcut: 'P', onSelect: () => {} },
      { id: 'pack', label: 'Mark packed', icon: <Package className="i" />, shortcut: 'E', onSelect: () => {} },
    ],
  },
]
const GOODS = [
  'Moon paper lantern 35 cm',
  'Moon paper lantern 45 cm',
  'Brass hurricane lantern No. 4',
  'Halyard linen throw',
  'Beeswax tapers, pair',
]

async function searchGoods(query: string): Promise<PaletteGroup[]> {
  const items = GOODS.filter((name) => name.toLowerCase().includes(query.toLowerCase()))
  return [
    {
      id: 'goods',
      caption: 'Goods',
      captionEnd: String(items.length),
      items: items.map((label) => ({
        id: label,
        label,
        icon: <Search className="i" />,
        note: '$48.00',
        onSelect: () => {},
      })),
    },
  ]
}

export function OverlayStates() {
  const toast = useToast()
  const [palette, setPalette] = useState(false)
  useShortcuts({ 'mod+k': () => setPalette(true) })
  return (
    <>
      <Specimen name="Dialogs">
        <Dialog
          trigger={<Button>Dialog</Button>}
          title="Save this view"
          description="The filters and the order of columns, under a name of your own."
          closeLabel="Close"
          footer={
            <>
              <DialogClose>
                <Button>Cancel</Button>
              </DialogClose>
              <DialogClose>
                <Button variant="primary">Save view</Button>
              </DialogClose>
            </>
          }
        >
          <div className="mt-3">
            <Field label="Name">
              <Input placeholder="To pack, gifts" />
            </Field>
          </div>
        </Dialog>
        <AlertDialog
          trigger={<Button variant="danger">Alert dialog</Button>}
          title="Delete supplier Mino Paper Works?"
          description="Its 14 goods stay; their purchase orders keep the name as it was. This cannot be undone."
          cancelLabel="Keep"
          confirmLabel="Delete supplier"
          onConfirm={() => new Promise((resolve) => setTimeout(resolve, 600))}
        />
        <Drawer
          trigger={<Button>Drawer</Button>}
          title="Filters"
          closeLabel="Close"
          footer={<Button variant="primary">Show 64 orders</Button>}
        >
          <Field label="Customer">
            <Input />
          </Field>
        </Drawer>
        <Drawer side="bottom" trigger={<Button>Sheet</Button>} title="Sort by" closeLabel="Close">
          Newest first
        </Drawer>
      </Specimen>
      <Specimen name="Menu, popover, tip">
        <Menu
          trigger={
            <IconButton label="More" variant="plain">
              <Ellipsis className="i" />
            </IconButton>
          }
          groups={[
            {
              caption: 'Order L-2048',
              items: [
                { label: 'Print invoice', icon: <Printer className="i" />, shortcut: 'I', onSelect: () => {} },
                {
                  label: 'Duplicate',
                  hint: 'As a draft for the same customer',
                  icon: <Copy className="i" />,
                  onSelect: () => {},
                },
                { label: 'Split', disabled: true },
              ],
            },
            { items: [{ label: 'Cancel order', icon: <Trash2 className="i" />, danger: true, onSelect: () => {} }] },
          ]}
        />
        <Popover trigger={<Button>Why this amount</Button>} title="$3,912.40">
          Captured until Thursday, less commission and two refunds.
        </Popover>
        <Tooltip content="Next order" shortcut="J">
          <Button size="sm">Tip</Button>
        </Tooltip>
      </Specimen>
      <Specimen name="Toasts">
        <Button
          onClick={() =>
            toast.show({
              title: '3 orders marked packed',
              tone: 'ok',
              undo: { label: 'Undo', onUndo: () => toast.show({ title: 'Back to pack' }) },
            })
          }
        >
          With undo
        </Button>
        <Button
          onClick={() =>
            toast.show({
              title: 'Could not print',
              description: 'The printer did not answer for 10 seconds.',
              tone: 'bad',
            })
          }
        >
          Error
        </Button>
        <Button
          onClick={() =>
            toast.show({ title: 'Export is being written', description: 'It will wait for you under Files.' })
          }
        >
          Note
        </Button>
      </Specimen>
      <Specimen name="Find or do">
        <Button shortcut="Ctrl K" onClick={() => setPalette(true)}>
          Find or do
        </Button>
        <CommandPalette
          open={palette}
          onOpenChange={setPalette}
          groups={ACTS}
          search={searchGoods}
          labels={{
            title: 'Find or do',
            placeholder: 'Order, customer, product, or what you want to do',
            searching: 'Searching',
            empty: 'Nothing found. Try a number, a name or an act.',
            close: 'Close',
            hints: (
              <>
                <span>
                  <Kbd>↑</Kbd> <Kbd>↓</Kbd> move
                </span>
                <span>
                  <Kbd>↵</Kbd> do
                </span>
                <span>
                  <Kbd>Esc</Kbd> close
                </span>
              </>
            ),
          }}
        />
      </Specimen>
    </>
  )
}
