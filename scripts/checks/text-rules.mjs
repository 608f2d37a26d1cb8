import { isTest, matchingLines, readSource, sourceFiles } from '../lib/source-files.mjs'

const code = /\.(tsx?|mjs|cjs|css)$/

const listed = (files, pattern, why) =>
  files.flatMap((file) => matchingLines(file, pattern).map(({ line, text }) => `${file}:${line} ${why}: ${text}`))

/** The environment is read in one place, where it is checked. */
export const environment = {
  title: 'process.env only in platform/env.ts',
  run: async () => {
    const files = sourceFiles(['src', 'prisma'], /\.tsx?$/).filter(
      (file) => file !== 'src/platform/env.ts' && !file.startsWith('src/testing/') && !isTest(file),
    )
    return { problems: listed(files, /process\s*(\.env\b|\[['"]env)|import\.meta\.env/, 'reads the environment') }
  },
}

const silencing = /@ts-ignore|@ts-nocheck|\bas any\b|:\s*any\b(?!\w)|<any>|\bany\[\]|eslint-disable/
const unexplained = /@ts-expect-error\s*$|biome-ignore\s+\S+\s*(:\s*)?(\*\/)?\}?\s*$/
const forbiddenIgnore = /biome-ignore\s+lint\/(suspicious\/(noExplicitAny|noTsIgnore)|style\/noProcessEnv)/
const unfinished = /\b(TODO|FIXME|XXX|HACK)\b|[Ll]orem ipsum/
const ownRules = 'scripts/checks/text-rules.mjs'

/** No escape hatches, no loose ends. */
export const looseEnds = {
  title: 'no any, no silenced types, nothing left to do',
  run: async () => {
    const files = sourceFiles(['src', 'prisma', 'scripts', 'e2e', 'bench'], code).filter((file) => file !== ownRules)
    const typed = files.filter((file) => /\.tsx?$/.test(file))
    const withoutComments = (file) =>
      matchingLines(file, silencing).filter(({ text }) => !/^(\*|\/\/|\/\*)/.test(text) || /@ts-/.test(text))
    return {
      problems: [
        ...typed.flatMap((file) =>
          withoutComments(file).map(({ line, text }) => `${file}:${line} silences types: ${text}`),
        ),
        ...listed(files, unexplained, 'gives no reason'),
        ...listed(files, forbiddenIgnore, 'may not be ignored'),
        ...listed(files, unfinished, 'is unfinished'),
      ],
    }
  },
}

const warnAbove = 300
const failAbove = 500
const modelLimit = 250

const linesOf = (file) => readSource(file).trimEnd().split('\n').length

/** A file that outgrows a few screens is split by verb. */
export const sizes = {
  title: `files of at most ${failAbove} lines, models of at most ${modelLimit}`,
  run: async () => {
    const files = sourceFiles(['src', 'scripts', 'prisma', 'e2e', 'bench'], code).filter((file) => !isTest(file))
    const sized = files.map((file) => ({ file, lines: linesOf(file) }))
    const models = sourceFiles(['prisma'], /\.prisma$/).map((file) => ({ file, lines: linesOf(file) }))
    const name = ({ file, lines }) => `${file} has ${lines} lines`
    return {
      problems: [
        ...sized.filter(({ lines }) => lines > failAbove),
        ...models.filter(({ lines }) => lines > modelLimit),
      ].map(name),
      notes: sized.filter(({ lines }) => lines > warnAbove && lines <= failAbove).map(name),
    }
  },
}
