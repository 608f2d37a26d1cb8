import { createRequire } from 'node:module'
import { at, root } from '../lib/paths.mjs'
import { isTest, sourceFiles } from '../lib/source-files.mjs'

const require = createRequire(import.meta.url)

async function cruiseHouse() {
  const { cruise } = await import('dependency-cruiser')
  const { default: extractTsConfig } = await import('dependency-cruiser/config-utl/extract-ts-config')
  const { forbidden, options } = require('../../.dependency-cruiser.cjs')
  const tsConfig = extractTsConfig(at('tsconfig.json'))
  const result = await cruise(
    ['src', 'prisma'],
    { ...options, baseDir: root, ruleSet: { forbidden }, validate: true, includeOnly: '^(src|prisma|node_modules)' },
    {},
    { tsConfig },
  )
  return result.output
}

/** The direction of imports, and that the checker saw every file (with a wrong compiler it sees none and is content). */
export const imports = {
  title: 'imports keep to the direction of the house',
  run: async () => {
    const { summary, modules } = await cruiseHouse()
    const seen = new Set(modules.map(({ source }) => source))
    const unseen = sourceFiles(['src', 'prisma'], /\.tsx?$/).filter((file) => !seen.has(file) && !isTest(file))
    const blind = unseen.map((file) => `${file} was not looked at`)
    const links = modules.reduce((sum, { dependencies }) => sum + dependencies.length, 0)
    if (links < modules.length / 2) blind.push(`only ${links} imports were found in ${modules.length} files`)
    const broken = summary.violations.map(
      ({ rule, from, to }) => `${rule.name}: ${from === to ? from : `${from} → ${to}`}`,
    )
    return { problems: [...broken, ...blind] }
  },
}
