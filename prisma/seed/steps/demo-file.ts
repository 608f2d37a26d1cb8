import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { demoPassword, members, staff } from '../data/people'
import { shops } from '../data/shops'

/** What the start command prints: two shops and who may sign in. */
export async function writeDemoFile(dataDir: string): Promise<void> {
  const staffNote = (role: string | undefined, count: number): string =>
    role === 'owner' ? `owner of ${count} shops` : `${role ?? 'staff'} of ${count} shops`
  const signIns = [
    ...staff.map(({ email, platformRole, shops: places = [] }) => ({
      where: platformRole ? 'Admin' : 'Console',
      email,
      password: demoPassword,
      note: platformRole ? 'operator of the mall' : staffNote(places[0]?.role, places.length),
    })),
    ...members.map(({ email, name }) => ({ where: 'Portal', email, password: demoPassword, note: `member ${name}` })),
  ]
  const shown = ['marram', 'hallorans'].flatMap((slug) => shops.filter((shop) => shop.slug === slug))
  const others = shops.filter((shop) => !shown.includes(shop))
  const content = { shops: [...shown, ...others].map(({ slug, name }) => ({ slug, name })), signIns }
  await writeFile(join(dataDir, 'demo.json'), `${JSON.stringify(content, null, 2)}\n`)
}
