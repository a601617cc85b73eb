import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findOfficerByEmail } from '../auth/queries.ts'
import { addOfficer, createSignInLink } from '../auth/service.ts'
import { readConfig } from '../config.ts'
import type { Deps } from '../context.ts'
import { allPoints } from '../distribution/queries.ts'
import { pointAddress } from '../distribution/service.ts'
import { generateDemo } from './generate.ts'
import { createLog } from '../log.ts'
import { prepareReport, publishReport } from '../reports/service.ts'
import { findFile } from '../reports/queries.ts'
import { createDeps, openMigrated } from '../dependencies.ts'
import { startServer, stopOnSignals } from '../serve.ts'

const OFFICER = { name: 'Anna Paraudziņa', email: 'officer@demo.invalid', role: 'admin' } as const
const LANGUAGES = ['lv', 'en'] as const
const FORMATS = ['pdf', 'html', 'json'] as const

export interface DemoOptions {
  fresh?: boolean
  serve: boolean
  json?: boolean
}

/** Makes the demo where it is not there yet, says where everything is, and starts the server. */
export async function runDemo({ fresh, serve, json }: DemoOptions): Promise<void> {
  const configured = readConfig(process.env)
  // Always the embedded database, in a folder of its own: never somebody's real one.
  const folder = join(configured.dataFolder, 'demo')
  const config = { ...configured, dataFolder: folder, databaseUrl: undefined }
  const say = (line: string) => (json ? console.error(line) : console.log(line))
  if (fresh) rmSync(folder, { recursive: true, force: true })
  const firstYear = new Date().getUTCFullYear() - 2
  const files = await makeOnce(config, firstYear, say)
  if (!serve) {
    console.log(json ? JSON.stringify({ files }) : reportLines(files).join('\n'))
    return
  }
  const running = await startServer({ ...config, logLevel: 'warn' })
  stopOnSignals(running)
  const base = configured.publicUrl
  const addresses = {
    questionnaire: await questionnaireAddress(running.deps, base),
    dashboard: `${base}/`,
    console: `${base}/console`,
    signIn: await signInAddress(running.deps, base),
  }
  if (json) {
    console.log(JSON.stringify({ ...addresses, files }))
    return
  }
  console.log(
    [
      '',
      'Made-up data: a municipality that does not exist.',
      '',
      `  Questionnaire  ${addresses.questionnaire}`,
      `  Dashboard      ${addresses.dashboard}`,
      `  Console        ${addresses.console}`,
      `  Sign in once   ${addresses.signIn}`,
      '',
      ...reportLines(files),
      '',
      'Stop with Ctrl+C.',
    ].join('\n'),
  )
}

function reportLines(files: readonly string[]): string[] {
  return ['The annual report:', ...files.map((file) => `  ${file}`)]
}

/** Makes the data and the report unless they are there, and returns the report's files. */
async function makeOnce(
  config: Parameters<typeof openMigrated>[0],
  firstYear: number,
  say: (line: string) => void,
): Promise<string[]> {
  const reports = join(config.dataFolder, 'reports')
  const done = join(reports, 'done')
  const year = firstYear + 1
  const names = LANGUAGES.flatMap((language) =>
    FORMATS.map((format) => ({
      language,
      format,
      path: join(reports, `report-${year}-${language}.${format}`),
    })),
  )
  const paths = names.map(({ path }) => path)
  if (existsSync(done) && paths.every(existsSync)) return paths

  // A run that was interrupted leaves half a demo: begin again.
  rmSync(config.dataFolder, { recursive: true, force: true })
  const connection = await openMigrated(config)
  try {
    const deps = await createDeps(config, connection, createLog('warn'))
    say(`Making two years of answers, ${firstYear} and ${year} …`)
    const { responses } = await generateDemo(deps, firstYear, (month, count) => {
      if (month.endsWith('-06') || month.endsWith('-12')) say(`  ${month}  ${count} answers`)
    })
    say(`Making the annual report of ${year} from ${responses} answers …`)
    const officer = await addOfficer(deps, OFFICER, 'demo')
    const wanted = { year, scope: { kind: 'all' }, languages: LANGUAGES } as const
    const { summary } = await prepareReport(deps, wanted, officer.id)
    await publishReport(deps, summary.id, officer.id)
    mkdirSync(reports, { recursive: true })
    for (const { language, format, path } of names) {
      const file = await findFile(connection.db, { id: summary.id, language, format })
      if (file) writeFileSync(path, file.bytes)
    }
    writeFileSync(done, '')
    return paths
  } finally {
    await connection.db.destroy()
  }
}

async function questionnaireAddress({ connection }: Deps, base: string): Promise<string> {
  const points = await allPoints(connection.db)
  const point = points.find(({ mode }) => mode === 'qr') ?? points[0]
  return point ? pointAddress(base, point.code) : base
}

async function signInAddress(deps: Deps, base: string): Promise<string> {
  const officer = await findOfficerByEmail(deps.connection.db, OFFICER.email)
  if (!officer) throw new Error('the demo has no officer')
  return `${base}/console/sign-in#${await createSignInLink(deps, officer.id)}`
}
