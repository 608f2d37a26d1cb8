import { awningStrip } from '@/ui/illustration/marks'
import { LocaleFonts } from '@/ui/locale-fonts'
import { Drawing } from '../html'
import { FontFaces } from '../template-styles'
import { Languages } from './languages'

type Props = {
  title: string
  text: string
  /** stripes of the shop's awning; null where no shop stands */
  awning: readonly [string, string] | null
  mall: { href: string; label: string }
  languages: { current: string; label: string; path: string }
}

const paper: readonly [string, string] = ['#b9b4aa', '#efeae0']

/** The sign on a shut door. Polite, in the mall's own colours: a shop that is not open shows nothing of itself. */
export function ClosedSign({ title, text, awning, mall, languages }: Props) {
  return (
    <div className="door">
      <FontFaces fonts="familjen" locale={languages.current} />
      <LocaleFonts locale={languages.current} />
      <Drawing className="door-awning" svg={awningStrip(awning ?? paper, { prefix: 'door', stripe: 44, height: 54 })} />
      <main className="door-sign">
        <h1>{title}</h1>
        <p>{text}</p>
        <a href={mall.href}>{mall.label}</a>
      </main>
      <Languages {...languages} />
    </div>
  )
}
