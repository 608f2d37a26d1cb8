import { ChevronDown, Download, Ellipsis, Plus, X } from 'lucide-react'
import { Kbd } from '../access'
import { Button, ButtonSplit, IconButton } from '../button'
import { LinkButton, TextButton, TextLink } from '../link-button'
import { Specimen } from './specimen'

export function ButtonStates() {
  return (
    <>
      <Specimen name="Variants">
        <Button variant="primary" icon={<Plus className="i" />} shortcut="N">
          New order
        </Button>
        <Button icon={<Download className="i" />}>Export</Button>
        <Button variant="ink">Check out</Button>
        <Button variant="bare">Columns</Button>
        <Button variant="danger">Delete</Button>
        <Button variant="destroy">Delete supplier</Button>
      </Specimen>
      <Specimen name="Small">
        <Button size="sm" variant="primary">
          Pack
        </Button>
        <Button size="sm" shortcut="E">
          Pack parcel 2
        </Button>
        <Button size="sm" variant="bare">
          Newest
        </Button>
        <IconButton size="sm" label="More" variant="plain">
          <Ellipsis className="i" />
        </IconButton>
        <IconButton size="sm" label="Close">
          <X className="i" />
        </IconButton>
      </Specimen>
      <Specimen name="Large, full">
        <Button size="lg" variant="primary">
          Open the shop
        </Button>
        <span className="block w-80">
          <Button full variant="primary">
            Check out
          </Button>
        </span>
      </Specimen>
      <Specimen name="Busy, disabled">
        <Button variant="primary" busy>
          Saving
        </Button>
        <Button busy>Exporting</Button>
        <Button variant="primary" disabled>
          Save
        </Button>
        <Button disabled>Export</Button>
        <Button variant="bare" disabled>
          Columns
        </Button>
      </Specimen>
      <Specimen name="Focus (drawn)">
        <Button className="is-focus">Refund</Button>
        <IconButton label="More" variant="plain" className="is-focus">
          <Ellipsis className="i" />
        </IconButton>
      </Specimen>
      <Specimen name="Split">
        <ButtonSplit>
          <Button variant="primary">Publish</Button>
          <Button variant="primary" aria-label="More ways to publish">
            <ChevronDown className="i" />
          </Button>
        </ButtonSplit>
        <ButtonSplit>
          <Button>Print slips</Button>
          <Button aria-label="More to print">
            <ChevronDown className="i" />
          </Button>
        </ButtonSplit>
      </Specimen>
      <Specimen name="Links">
        <LinkButton href="#buttons">See in shop</LinkButton>
        <TextLink href="#buttons">7 orders</TextLink>
        <span>
          part of purchase{' '}
          <TextLink inline href="#buttons">
            Q-77120
          </TextLink>{' '}
          with Tanaka Tea
        </span>
        <TextButton>Add note</TextButton>
        <TextButton disabled>Replay</TextButton>
      </Specimen>
      <Specimen name="Keys">
        <Kbd>J</Kbd>
        <Kbd>K</Kbd> move <Kbd>X</Kbd> select <Kbd>↵</Kbd> open
      </Specimen>
    </>
  )
}
