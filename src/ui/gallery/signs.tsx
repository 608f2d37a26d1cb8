import { BadgePercent, Building2 } from 'lucide-react'
import { AwningSign, AwningStrip, MallMark, MiniAwning, MissingAwning } from '../awning'
import { Tag } from '../chip'
import { Lamps } from '../lamps'
import { LiveDot, Status } from '../status'
import { StatusGlyph } from '../status-glyph'
import { STATUS_KINDS, toneOf } from '../status-kinds'
import { Specimen } from './specimen'

export function SignStates() {
  return (
    <>
      <Specimen name="Glyphs">
        {STATUS_KINDS.map((kind) => (
          <Status key={kind} kind={kind}>
            {kind}
          </Status>
        ))}
      </Specimen>
      <Specimen name="Boxed">
        {STATUS_KINDS.filter((kind) => kind !== 'dot').map((kind) => (
          <Status key={kind} kind={kind} boxed>
            {toneOf(kind)}
          </Status>
        ))}
      </Specimen>
      <Specimen name="Alone">
        <StatusGlyph kind="own" className="c-ind" />
        <StatusGlyph kind="done" className="c-ok" />
      </Specimen>
      <Specimen name="Lamps">
        <Lamps
          label="Modules"
          lamps={[
            { key: 's', letter: 'S', state: 'on', title: 'Shop creation on' },
            { key: 'b', letter: 'B', state: 'on', title: 'Back office on' },
            { key: 't', letter: 'T', state: 'on', title: 'Settlement on' },
            { key: 'd', letter: 'D', state: 'own', title: 'Delivery own system' },
            { key: 'k', letter: 'K', state: 'off', title: 'Marketing off' },
            { key: 'p', letter: 'P', state: 'until', title: 'Promotion until December 31' },
          ]}
        />
        <span className="fx">
          <LiveDot state="ok" />
          In step
        </span>
        <span className="fx">
          <LiveDot state="late" />2 min behind
        </span>
        <span className="fx">
          <LiveDot state="down" />
          No connection
        </span>
      </Specimen>
      <Specimen name="Tags">
        <Tag icon={<Building2 />}>The Mall</Tag>
        <Tag accent icon={<BadgePercent />}>
          discount item
        </Tag>
        <Tag tone="ok">counts for 10%</Tag>
        <Tag tone="plain">Mall</Tag>
      </Specimen>
      <Specimen name="Shop signs">
        <AwningSign letters="LL" />
        <AwningSign letters="SP" colors={['#2e5d4f', '#e6ab9d']} size="sm" />
        <AwningSign letters="AF" colors={['#3b4a7e', '#f2d288']} size="lg" />
        <AwningSign letters="KR" off />
        <MiniAwning colors={['#2e5d4f', '#e6ab9d']} />
        <MissingAwning />
        <MallMark className="h-9 w-10" />
      </Specimen>
      <Specimen name="Strips" column>
        <AwningStrip id="gallery-mall" />
        <AwningStrip id="gallery-shop" colors={['#2e5d4f', '#e6ab9d']} size="parcel" />
      </Specimen>
    </>
  )
}
