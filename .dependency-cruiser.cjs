/**
 * The direction of imports (README, "Map of the house"). Every rule is an error; `npm run check` also asserts that the
 * checker saw the whole house, since one that sees nothing never complains.
 */
const layers = ['app', 'server', 'modules', 'shop', 'mall', 'platform', 'lib']
const inSlices = '^src/(mall|shop|modules)/'
const test = '\\.test\\.tsx?$'

/** Files of a slice that anyone above may import. */
const offered = '/(schema|types|constants|ports)\\.ts$|/(queries|commands)(\\.ts$|/)'
/** A file of a folder of verbs is what the folder is, whatever its own name. */
const insideFolder = '/(queries|commands|rules|schema|components)/'
/** Files of a slice that only a few may import. */
const database = '/(queries|commands|jobs)(\\.ts$|/)'
const databaseAccess = `${inSlices}.*${database}|^src/platform/db/|^src/testing/|^prisma/seed/|^src/server/cli/`

/** They may name the server's types (`AppRouter`, outputs of procedures), never its values. */
const knowsTypesOfServer = ['/components/', '^src/platform/trpc-client\\.tsx$']

const upward = layers.flatMap((layer, depth) => {
  const above = layers.slice(0, depth).filter((name) => name !== 'server')
  if (above.length === 0 || layer === 'server') return []
  return {
    name: `layer-${layer}`,
    comment: `${layer} lies below ${above.join(', ')} and must not know them.`,
    severity: 'error',
    from: { path: `^src/${layer}/`, pathNot: test },
    to: { path: `^src/(${above.join('|')})/` },
  }
})

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'server-knows-no-page',
      comment: 'The server offers; pages ask.',
      severity: 'error',
      from: { path: '^src/server/', pathNot: test },
      to: { path: '^src/app/' },
    },
    {
      name: 'nothing-below-knows-the-server',
      comment: 'The composition root knows everyone; nobody but app/ knows it.',
      severity: 'error',
      from: {
        path: '^src/(modules|shop|mall|platform|lib)/',
        pathNot: [test, `${inSlices}.*/router(\\.ts$|/)`, ...knowsTypesOfServer],
      },
      to: { path: '^src/server/' },
    },
    {
      name: 'server-by-type-only',
      comment: 'A value import would pull the server into the browser.',
      severity: 'error',
      from: { path: knowsTypesOfServer, pathNot: test },
      to: { path: '^src/server/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'router-looks-up-only-for-procedures',
      comment: 'A router builds on the procedure ladder; nothing else of the server is its business.',
      severity: 'error',
      from: { path: `${inSlices}.*/router(\\.ts$|/)` },
      to: { path: '^src/(app|server)/', pathNot: '^src/server/procedures\\.ts$' },
    },
    {
      name: 'no-module-imports-another',
      comment: 'Modules meet at the ports of shop/; deleting one is deleting its folder and one line of the registry.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/', pathNot: test },
      to: { path: '^src/modules/([^/]+)/', pathNot: '^src/modules/$1/' },
    },
    {
      name: 'registry-is-for-the-server',
      comment: 'A module does not know which others there are.',
      severity: 'error',
      from: { path: '^src/(modules/[^/]+|shop|mall|platform|lib|ui)/', pathNot: test },
      to: { path: '^src/modules/registry\\.ts$' },
    },
    {
      name: 'slices-meet-at-what-they-offer',
      comment: 'Other slices may import schema, types, constants, queries, commands and ports, nothing else.',
      severity: 'error',
      from: { path: '^src/(mall|shop|modules)/([^/]+)/', pathNot: test },
      to: { path: inSlices, pathNot: ['^src/$1/$2/', offered] },
    },
    {
      name: 'router-is-for-the-root',
      comment: 'Only server/root.ts puts routers together, and a module’s own router those of its parts.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: ['^src/server/root\\.ts$', test, `${inSlices}.*/router/`, `${inSlices}[^/]+/router\\.ts$`],
      },
      to: { path: `${inSlices}.*/router(\\.ts$|/)`, pathNot: insideFolder },
    },
    {
      name: 'jobs-are-for-the-runner',
      comment: 'Only the list of jobs knows them; everyone else writes an outbox row.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/server/(job-runner|jobs)\\.ts$', test, `${inSlices}.*/jobs/`] },
      to: { path: `${inSlices}.*/jobs(\\.ts$|/)`, pathNot: insideFolder },
    },
    {
      name: 'components-are-for-pages',
      comment: 'The parts of a slice’s UI are used by app/ and by the slice itself.',
      severity: 'error',
      from: { path: '^src/(mall|shop|modules)/([^/]+)/', pathNot: test },
      to: { path: `${inSlices}.*/components/`, pathNot: '^src/$1/$2/' },
    },
    {
      name: 'components-not-on-the-server',
      severity: 'error',
      comment: 'The server renders mail, not pages.',
      from: { path: '^src/(server|platform|lib)/' },
      to: { path: '/components/' },
    },
    {
      name: 'components-know-the-server-by-type',
      comment: 'A value import would pull the server into the browser.',
      severity: 'error',
      from: { path: '/components/|^src/ui/', pathNot: test },
      to: {
        path: `^src/server/|${inSlices}.*/(queries|commands|jobs|router|rules-server)(\\.ts$|/)|^src/platform/(db/|env|log|bus|jobs|mail|storage)`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'ui-stands-alone',
      comment: 'The design system could ship in another product: it knows lib and nothing else of ours.',
      severity: 'error',
      from: { path: '^src/ui/', pathNot: test },
      to: { path: '^src/(?!ui/|lib/)' },
    },
    {
      name: 'lib-stands-alone',
      comment: 'Pure functions: no framework, no database, no other folder.',
      severity: 'error',
      from: { path: '^src/lib/', pathNot: test },
      to: { path: ['^src/(?!lib/)', '^node_modules/(next|react|@prisma|pg|pino)/'] },
    },
    {
      name: 'database-client-only-behind-queries-and-commands',
      comment: 'Prisma and the pools are for queries, commands, jobs, platform/db, testing and the demo’s seed.',
      severity: 'error',
      from: {
        path: '^(src|prisma)/',
        pathNot: [
          databaseAccess,
          test,
          '^src/generated/',
          '^src/server/(main|context|job-runner)\\.ts$',
          '^src/platform/(bus|rate-limit)\\.ts$',
        ],
      },
      to: {
        path: '^src/generated/prisma/|^src/platform/db/(?!scope\\.ts)|^node_modules/(@prisma|pg)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'whole-mall-role-only-for-the-mall',
      comment: 'The role that sees every shop is for the mall’s own slices; shops and modules work inside one shop.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(mall|server|testing)/', test] },
      to: { path: '^src/platform/db/mall\\.ts$' },
    },
    {
      name: 'pages-read-through-the-caller',
      comment: 'So the procedure ladder guards every page.',
      severity: 'error',
      from: { path: '^src/app/', pathNot: ['^src/app/api/', test] },
      to: { path: `${inSlices}.*${database}`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'testing-is-for-tests',
      severity: 'error',
      comment: 'Factories and test databases stay out of the product.',
      from: { path: '^src/', pathNot: ['^src/testing/', test] },
      to: { path: '^src/testing/' },
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or miss a third.',
      severity: 'error',
      from: { pathNot: '^src/generated/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file nobody imports and that imports nothing is left over.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          test,
          '\\.d\\.ts$',
          '^src/generated/',
          '^src/app/',
          '^src/ui/',
          '^src/testing/',
          '\\.config\\.',
          '/(constants|types|schema|rules|states)\\.ts$',
        ],
      },
      to: {},
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      comment: 'The file or package does not exist.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(server-only|client-only)$|\\.css$' },
    },
    {
      name: 'only-declared-packages',
      severity: 'error',
      comment: 'A package that merely happens to be installed may vanish with the next update.',
      from: { pathNot: '^src/generated/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-packages-in-the-product',
      severity: 'error',
      comment: 'What runs in production is a dependency, not a development dependency.',
      from: { path: '^src/', pathNot: [test, '^src/testing/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: '(^|/)(node_modules|src/generated)/' },
    exclude: { path: '\\.(css|json|svg|png|avif|woff2)$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  },
}
