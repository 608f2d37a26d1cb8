import {
  BadgePercent,
  ChartNoAxesColumn,
  ClipboardList,
  Landmark,
  Package,
  Settings2,
  Store,
  Sun,
  ToggleRight,
  Truck,
} from 'lucide-react'
import { DeskNav } from '../desk/desk-nav'
import { DeskFind, DeskSign } from '../desk/desk-sign'
import { LiveDot } from '../status'
import { Switch } from '../switch'

/** The desk's rail with every kind of entry. The whole frame is seen around this page itself. */
export function FrameStates() {
  return (
    <div className="mt-3 w-[232px] border border-line">
      <div className="bg-sunk px-3 pt-3 pb-4">
        <DeskSign shop={{ name: 'Lantern & Loom', subtitle: 'The Mall', letters: 'LL' }} aria-label="Switch shop" />
        <DeskFind shortcut="⌘K">Find or do</DeskFind>
        <DeskNav
          groups={[
            {
              items: [
                { href: '#today', label: 'Today', icon: <Sun className="i" /> },
                { href: '#catalogue', label: 'Catalogue', icon: <Package className="i" />, count: { text: 214 } },
              ],
            },
            {
              caption: 'Modules',
              captionEnd: '5 of 6 on',
              items: [
                { href: '#shop', label: 'Shop creation', icon: <Store className="i" /> },
                {
                  href: '#office',
                  label: 'Back office',
                  icon: <ClipboardList className="i" />,
                  count: { text: 12, hot: true },
                },
                { href: '#settlement', label: 'Settlement', icon: <Landmark className="i" /> },
                { href: '#delivery', label: 'Delivery', icon: <Truck className="i" />, count: { text: 'own system' } },
                {
                  href: '#promotion',
                  label: 'Promotion',
                  icon: <BadgePercent className="i" />,
                  count: { text: 'until Dec 31' },
                },
              ],
              off: [
                {
                  key: 'marketing',
                  label: 'Marketing',
                  icon: <ChartNoAxesColumn className="i" />,
                  pitch: 'See who visits and what they look for',
                  action: <Switch aria-label="Switch on Marketing" checked={false} />,
                },
              ],
            },
            {
              items: [
                { href: '#modules', label: 'Modules', icon: <ToggleRight className="i" /> },
                { href: '#settings', label: 'Settings', icon: <Settings2 className="i" /> },
              ],
            },
          ]}
        />
        <div className="railfoot">
          <LiveDot state="ok" />
          <span className="el">In step, 2:32 pm</span>
          <span className="ml-auto">Mira Sandoval</span>
        </div>
      </div>
    </div>
  )
}
