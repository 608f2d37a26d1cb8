import { PackageCheck, Printer, Tag as TagIcon } from 'lucide-react'
import { useState } from 'react'
import { Kbd } from '../access'
import { BulkBar } from '../bulk-bar'
import { type Column, ListTable, type Sort } from '../list-table'
import { Pagination } from '../pagination'
import { SaveBar } from '../save-bar'
import { Sparkline } from '../sparkline'
import { Status } from '../status'
import type { StatusKind } from '../status-kinds'
import { SimpleTable, TableFoot } from '../table'
import { useSelection } from '../use-selection'
import { Specimen } from './specimen'

type Order = {
  id: string
  placed: string
  customer: string
  payment: [StatusKind, string]
  delivery: [StatusKind, string]
  total: string
}

const ORDERS: Order[] = [
  {
    id: 'L-2049',
    placed: '2:31 pm',
    customer: 'Jun Okabe',
    payment: ['done', 'Paid'],
    delivery: ['todo', 'To pack'],
    total: '$48.00',
  },
  {
    id: 'L-2048',
    placed: '2:21 pm',
    customer: 'Dana Whitfield',
    payment: ['done', 'Paid'],
    delivery: ['started', '1 of 2 packed'],
    total: '$207.76',
  },
  {
    id: 'L-2046',
    placed: '1:40 pm',
    customer: 'Theo Marchetti',
    payment: ['waiting', 'On pick-up'],
    delivery: ['todo', 'To pack'],
    total: '$74.00',
  },
  {
    id: 'L-2045',
    placed: '12:12 pm',
    customer: 'Marguerite Abernathy-Castellanos',
    payment: ['done', 'Paid'],
    delivery: ['half', 'Picked up'],
    total: '$192.00',
  },
  {
    id: 'L-2040',
    placed: '9:14 am',
    customer: 'Ottoline Frey',
    payment: ['done', 'Paid'],
    delivery: ['attention', 'Address?'],
    total: '$143.20',
  },
  {
    id: 'L-2033',
    placed: 'Nov 12',
    customer: 'Nadia Farrow',
    payment: ['cancelled', 'Cancelled'],
    delivery: ['cancelled', 'Cancelled'],
    total: '$45.00',
  },
]

const COLUMNS: Column<Order>[] = [
  { key: 'id', head: 'Order', width: '72px', cell: (row) => <b>{row.id}</b> },
  {
    key: 'placed',
    head: 'Placed',
    width: '84px',
    sortable: true,
    cell: (row) => <span className="q">{row.placed}</span>,
  },
  { key: 'customer', head: 'Customer', cell: (row) => row.customer, title: (row) => row.customer },
  {
    key: 'payment',
    head: 'Payment',
    width: '124px',
    cell: (row) => <Status kind={row.payment[0]}>{row.payment[1]}</Status>,
  },
  {
    key: 'delivery',
    head: 'Delivery',
    width: '132px',
    cell: (row) => <Status kind={row.delivery[0]}>{row.delivery[1]}</Status>,
  },
  { key: 'total', head: 'Total', width: '92px', numeric: true, sortable: true, cell: (row) => <b>{row.total}</b> },
]

export function ListStates() {
  const [open, setOpen] = useState<string | null>('L-2048')
  const [sort, setSort] = useState<Sort>({ key: 'placed', direction: 'desc' })
  const selection = useSelection(ORDERS.map((order) => order.id))
  return (
    <>
      <ListTable
        label="Orders"
        columns={COLUMNS}
        rows={ORDERS}
        keyOf={(row) => row.id}
        nameOf={(row) => row.id}
        openKey={open}
        onOpen={(row) => setOpen(row.id)}
        onClose={() => setOpen(null)}
        selection={selection}
        selectionLabels={{ all: 'Select all', row: (name) => `Select ${name}` }}
        sort={sort}
        onSort={setSort}
        phoneRow={(row) => ({
          title: row.customer,
          line: `${row.id}, ${row.placed}`,
          end: row.total,
          endLine: <Status kind={row.delivery[0]}>{row.delivery[1]}</Status>,
        })}
      />
      <TableFoot count="1 to 6 of 64">
        <span className="hide-s">
          <Kbd>J</Kbd> <Kbd>K</Kbd> move <Kbd>X</Kbd> select <Kbd>↵</Kbd> open
        </span>
        <Pagination
          page={4}
          pages={11}
          hrefOf={(page) => `#page-${page}`}
          labels={{ nav: 'Pages', previous: 'Previous page', next: 'Next page', page: (page) => `Page ${page}` }}
        />
      </TableFoot>
      <Specimen name="Bulk bar" column>
        {selection.keys.size > 0 ? (
          <BulkBar
            count={`${selection.keys.size} selected`}
            detail="$384.20"
            clearLabel="Clear selection"
            moreLabel="More"
            onClear={selection.clear}
            actions={[
              { label: 'Print slips', icon: <Printer className="i" />, shortcut: 'P', onSelect: () => {} },
              {
                label: 'Mark packed',
                icon: <PackageCheck className="i" />,
                shortcut: 'E',
                onSelect: () => {},
                hideOnPhone: true,
              },
            ]}
            more={[
              { items: [{ label: 'Add tag', icon: <TagIcon className="i" />, onSelect: () => {} }] },
              { items: [{ label: 'Cancel orders', danger: true, onSelect: () => {} }] },
            ]}
          />
        ) : (
          <span className="q">Select a row above.</span>
        )}
      </Specimen>
      <Specimen name="Save bar" column>
        <div>
          <SaveBar
            count="3 changes"
            detail="title, price of 2 variants"
            discardLabel="Discard"
            saveLabel="Save"
            onDiscard={() => {}}
            onSave={() => {}}
          />
        </div>
        <div>
          <SaveBar
            count="3 changes"
            blocked="One price is missing: 45 cm, Indigo"
            discardLabel="Discard"
            saveLabel="Save"
            onDiscard={() => {}}
            onSave={() => {}}
          />
        </div>
      </Specimen>
      <Specimen name="To read" column>
        <SimpleTable
          label="Sales by shop"
          flush
          density={52}
          columns={[
            { key: 'shop', head: 'Shop', cell: (row) => <b>{row.shop}</b> },
            {
              key: 'course',
              head: '30 days',
              width: '120px',
              cell: (row) => <Sparkline values={row.course} label={`${row.shop}, 30 days`} />,
            },
            { key: 'sum', head: 'Sales', numeric: true, width: '110px', cell: (row) => row.sum },
          ]}
          rows={[
            { shop: 'Saltmarsh Provisions', course: [4, 6, 5, 8, 7, 9, 12, 11, 14], sum: '$8,210.40' },
            { shop: 'Ada & Finch', course: [9, 8, 8, 6, 7, 5, 4, 5, 3], sum: '$1,940.00' },
          ]}
          keyOf={(row) => row.shop}
          foot={['2 shops', '', '$10,150.40']}
        />
      </Specimen>
    </>
  )
}
