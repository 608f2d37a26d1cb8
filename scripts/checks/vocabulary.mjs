import { sourceFiles } from '../lib/source-files.mjs'

/** The closed vocabulary of a slice (a folder of mall/, shop/ or modules/, at any depth). */
const words = ['schema', 'types', 'constants', 'queries', 'commands', 'ports', 'rules', 'states', 'router', 'jobs']
/** Words that may be a folder of files named after verbs, once the file has outgrown a few screens. */
const folders = ['schema', 'queries', 'commands', 'rules', 'router', 'jobs', 'ports']
const atTheTop = ['src/modules/registry.ts']

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
const baseOf = (name) => name.replace(/(\.db)?\.test\.tsx?$|\.tsx?$|\.css$/, '')

/** What a file of a slice may be called; the reason when it may not. */
function objection(file) {
  const [, , ...rest] = file.split('/')
  const name = rest.at(-1)
  const parents = rest.slice(0, -1)
  if (atTheTop.includes(file)) return null
  if (!kebab.test(baseOf(name))) return 'is not in kebab-case'
  if (parents.length === 0) return 'lies outside of a slice'
  if (parents.includes('components')) return null
  if (folders.includes(parents.at(-1))) return /\.tsx?$/.test(name) ? null : 'is no TypeScript'
  if (/\.test\.tsx?$/.test(name)) return null
  if (words.includes(baseOf(name)) && name.endsWith('.ts')) return null
  return `is none of ${words.join(', ')}, components/`
}

/** Who opens a slice knows where to look: its files have the same names in every slice. */
export const vocabulary = {
  title: 'slices use the common vocabulary of files',
  run: async () => {
    const files = sourceFiles(['src/mall', 'src/shop', 'src/modules'], /./)
    const problems = files.flatMap((file) => {
      const why = objection(file)
      return why ? [`${file} ${why}`] : []
    })
    return { problems: files.length > 0 ? problems : ['there are no slices to look at'] }
  },
}
