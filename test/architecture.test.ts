import { globSync, readFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Import {
  readonly file: string
  /** Path from the root for our own files, else the package's name. */
  readonly target: string
  readonly typeOnly: boolean
  readonly own: boolean
}

const FOLDERS = ['locales', 'surveys', 'reports', 'server', 'web'] as const
const IMPORT = /(?:^|\n)(?:import|export)\s+(type\s)?(?:[\w*{},\s$]*?\sfrom\s)?'([^']+)'/g
const LAZY = /\bimport\('([^']+)'\)/g

const IMPORTS: readonly Import[] = FOLDERS.flatMap((folder) =>
  globSync(`${folder}/**/*.{ts,tsx}`).flatMap((file) => importsOf(file)),
)

/** Which top-level folder may import from which, and which npm packages. */
const MAY_IMPORT: Record<(typeof FOLDERS)[number], { folders: string[]; packages: RegExp }> = {
  locales: { folders: [], packages: /^intl-messageformat$/ },
  surveys: { folders: ['locales'], packages: /^(valibot|survey-core)$/ },
  reports: {
    folders: ['locales', 'surveys'],
    packages: /^(valibot$|@valibot\/|@stdlib\/|ml-matrix$|highs$|echarts|@myriaddreamin\/)/,
  },
  server: { folders: ['locales', 'surveys', 'reports'], packages: /./ },
  web: { folders: ['locales', 'surveys', 'reports', 'server'], packages: /./ },
}

describe('import directions', () => {
  it('finds the imports it judges', () => {
    expect(IMPORTS.length).toBeGreaterThan(500)
    expect(IMPORTS).toContainEqual(
      expect.objectContaining({ file: 'server/app.ts', target: 'hono', own: false }),
    )
  })

  it.each(FOLDERS)('%s imports only what it may', (folder) => {
    const { folders, packages } = MAY_IMPORT[folder]
    const violations = IMPORTS.filter(({ file }) => top(file) === folder).filter(
      ({ target, own, typeOnly }) => {
        if (!own) return !packages.test(target)
        if (top(target) === folder) return false
        // The browser gets the server's types and nothing else of it.
        if (folder === 'web' && top(target) === 'server') return !typeOnly
        return !folders.includes(top(target))
      },
    )
    expect(violations).toEqual([])
  })

  it('reports uses packages only for statistics, charts, rendering and files to check', () => {
    const violations = IMPORTS.filter(({ file, own }) => top(file) === 'reports' && !own).filter(
      ({ file }) => !/^reports\/(statistics|document|render|scoring\/composite)\//.test(file),
    )
    expect(violations).toEqual([])
  })

  const PURE = /^(locales|surveys|reports)\//

  it('the pure folders use nothing of Node', () => {
    const violations = IMPORTS.filter(
      ({ file, target }) => PURE.test(file) && target.startsWith('node:'),
    )
    expect(violations).toEqual([])
  })

  it('the pure folders read no clock, environment or chance', () => {
    const forbidden = /\bnew Date\(\)|\bDate\.now\(|\bprocess\.|\bMath\.random\(|\brandomUUID\(/
    const violations = globSync('{locales,surveys,reports}/**/*.ts').filter((file) =>
      forbidden.test(readFileSync(file, 'utf8')),
    )
    expect(violations).toEqual([])
  })

  it.each([
    ['reports', ['statistics', 'scoring', 'disclosure', 'annual']],
    ['surveys', ['counts', 'answers']],
  ])('inside %s nothing imports what comes after it', (folder, order) => {
    const violations = IMPORTS.filter(({ file, target, own }) => {
      if (!own || top(file) !== folder || top(target) !== folder) return false
      const from = order.indexOf(second(file))
      const to = order.indexOf(second(target))
      return from >= 0 && to > from
    })
    expect(violations).toEqual([])
  })

  it('definitions and items know no answers, forms or counts of answers', () => {
    const violations = IMPORTS.filter(
      ({ file, target, own }) =>
        own &&
        /^surveys\/(definition|items)\//.test(file) &&
        /^surveys\/(answers|forms|instruments)\//.test(target),
    )
    expect(violations).toEqual([])
  })

  it('the respondents’ and the officers’ pages never import each other', () => {
    const violations = IMPORTS.filter(
      ({ file, target }) =>
        (file.startsWith('web/respond/') && /^web\/(officer|dashboard)\//.test(target)) ||
        (file.startsWith('web/officer/') && /^web\/(respond|dashboard)\//.test(target)),
    )
    expect(violations).toEqual([])
  })

  it('what other sites’ pages load imports nothing of ours but words', () => {
    const violations = IMPORTS.filter(
      ({ file, target, own }) =>
        file.startsWith('web/embed/') &&
        !(own && /^(web\/embed\/|locales\/(embed-script\/|language\.ts))/.test(target)),
    )
    expect(violations).toEqual([])
  })

  it('the server never loads the survey library of the browser', () => {
    const violations = IMPORTS.filter(
      ({ file, target }) => !file.startsWith('web/') && target.startsWith('survey-'),
    )
    expect(violations).toEqual([])
  })

  it('tables are written by the module that owns them', () => {
    const owners = new Map<string, string>()
    const schema = readFileSync('server/db/schema.ts', 'utf8')
    for (const [, names = '', module = ''] of schema.matchAll(
      /import type \{([^}]+)\} from '\.\.\/(\w[\w-]*)\/tables\.ts'/g,
    )) {
      for (const name of names.split(',')) owners.set(name.trim(), module)
    }
    const tables = new Map<string, string>()
    for (const [, table = '', type = ''] of schema.matchAll(/^ {2}(\w+): (\w+)$/gm)) {
      tables.set(table, owners.get(type) ?? '')
    }
    expect(tables.size).toBeGreaterThan(15)

    const write = /(?:insertInto|updateTable|deleteFrom)\('(\w+)'\)/g
    const violations = globSync('server/**/*.ts')
      .filter((file) => !file.startsWith('server/db/'))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(write)].flatMap(([, table = '']) =>
          tables.get(table) === second(file) ? [] : [`${file} writes ${table}`],
        ),
      )
    expect(violations).toEqual([])
  })
})

describe('files', () => {
  it('are named for what they hold', () => {
    const empty = /(^|[/.-])(utils?|helpers?|misc|common|shared|lib)([/.-]|$)/
    const violations = globSync(
      '{locales,surveys,reports,server,web,test,bench,scripts}/**/*',
    ).filter((file) => empty.test(file))
    expect(violations).toEqual([])
  })
})

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  const found = [...text.matchAll(IMPORT)].map(([, type, target = '']) => ({
    target,
    typeOnly: type !== undefined,
  }))
  const lazy = [...text.matchAll(LAZY)].map(([, target = '']) => ({ target, typeOnly: false }))
  return [...found, ...lazy].map(({ target, typeOnly }) => {
    const own = target.startsWith('.')
    return { file, own, typeOnly, target: own ? posix.join(dirname(file), target) : target }
  })
}

function top(path: string): string {
  return path.split('/')[0] ?? ''
}

function second(path: string): string {
  return path.split('/')[1] ?? ''
}
