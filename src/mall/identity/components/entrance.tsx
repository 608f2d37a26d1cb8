import type { ReactNode } from 'react'
import { AwningStrip, MallMark } from '@/ui/awning'
import { shopFront } from '@/ui/illustration/street/shop-front'

/** Three shops of no one, for the street beside the form. */
const street = [
  {
    id: 'entrance-a',
    name: 'Lantern',
    tradeCode: 'home',
    front: { awning: ['#c2452a', '#fbf4e6'], style: 'gable', kerb: 'bench' },
  },
  {
    id: 'entrance-b',
    name: 'Tidewater',
    tradeCode: 'food',
    front: { awning: ['#27407d', '#f4efe6'], style: 'pediment', kerb: 'crates' },
  },
  {
    id: 'entrance-c',
    name: 'Wren',
    tradeCode: 'books',
    front: { awning: ['#2f5d50', '#f3ecdc'], style: 'mansard', kerb: 'lavender' },
  },
] as const

type Props = {
  mallName: string
  /** which door this is: "Retailers' console", "Mall office" */
  place: string
  title: string
  lead?: ReactNode
  /** languages, links below the form */
  foot?: ReactNode
  children: ReactNode
}

/** The way in to the desk: the form on paper, the street beside it. */
export function Entrance({ mallName, place, title, lead, foot, children }: Props) {
  return (
    <div className="entrance">
      <main className="entrance__form" id="main">
        <div className="entrance__sign">
          <MallMark />
          <span>
            <b>{mallName}</b>
            <span>{place}</span>
          </span>
        </div>
        <div className="entrance__body">
          <h1>{title}</h1>
          {lead ? <p className="entrance__lead">{lead}</p> : null}
          {children}
        </div>
        {foot ? <div className="entrance__foot">{foot}</div> : null}
      </main>
      <div className="entrance__street" aria-hidden="true">
        <AwningStrip id="entrance-awning" />
        <div className="entrance__fronts">
          {street.map(({ id, name, tradeCode, front }) => (
            <span
              key={id}
              // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing of fixed values
              dangerouslySetInnerHTML={{ __html: shopFront({ id, name, tradeCode }, front, { prefix: id }) }}
            />
          ))}
        </div>
      </div>
    </div>
  )
}
