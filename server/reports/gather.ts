import type { Kysely } from 'kysely'
import * as v from 'valibot'
import type { EnteredText, Language } from '../../locales/language.ts'
import type {
  AnnualInput,
  DoubtfulAnswers,
  SeriesBreak,
  SurveyEntry,
} from '../../reports/annual/input.ts'
import { scaleQuestions } from '../../reports/annual/scale-questions.ts'
import { headlineProfile } from '../../reports/scoring/headline.ts'
import type { PublicIndicator, PublishedEdition } from '../../reports/disclosure/disclose.ts'
import { questionsOf } from '../../surveys/definition/questions.ts'
import { enteredText } from '../../surveys/definition/text.ts'
import { type Cube, RESPONSE_ITEM, slice } from '../../surveys/counts/cube.ts'
import { tallyEntries } from '../../surveys/counts/tally.ts'
import { institutionOf, readCatalogue } from '../catalogue/service.ts'
import { allImports, publishedPercents } from '../counts/queries.ts'
import { readCube } from '../counts/service.ts'
import type { Database } from '../db/schema.ts'
import { allPoints } from '../distribution/queries.ts'
import { integrityNumbers } from '../integrity/service.ts'
import { Problem } from '../http/problem.ts'
import { annexOptions } from './questionnaire.ts'
import { allReports, figuresOf } from './queries.ts'
import { lastClosedDay, leavesOfYear } from '../receipts/service.ts'
import { answersTogether } from '../responses/answers-together.ts'
import { listSurveys, readVersion } from '../surveys/service.ts'

export type Scope = AnnualInput['scope']

/** Which report is wanted. */
export interface ReportRequest {
  readonly year: number
  readonly scope: Scope
  /** Methodology of the main figure; default: the institution's. */
  readonly headline?: string | undefined
}

export interface ReportEdition {
  readonly number: number
  readonly preparedOn: string
}

/**
 * Gathers everything a report is made from. Figures come from counts, so that their cost does not
 * grow with the number of answers; only what no count holds, how two questions were answered
 * together, is read from the year's responses, once and in pages.
 * @throws {Problem} `report-no-data`, or `reference-unknown` for a scope that is not in the catalogue
 */
export async function gatherInput(
  db: Kysely<Database>,
  { year, scope, headline }: ReportRequest,
  edition: ReportEdition,
): Promise<AnnualInput> {
  const catalogue = await readCatalogue(db)
  refuseUnknownScope(catalogue, scope)
  const cube = await readCube(db, {
    // Years before are needed for change and trend, years after for nothing.
    to: `${year}-12`,
    ...(scope.kind === 'provider' && { provider: scope.code }),
    ...(scope.kind === 'service' && { service: scope.code }),
  })
  const places = [...cube.values()].map(({ place }) => place)
  if (!places.some(({ period }) => period.startsWith(`${year}-`))) {
    throw new Problem('report-no-data', { year })
  }
  const used = {
    providers: new Set(places.map(({ provider }) => provider)),
    services: new Set(places.map(({ service }) => service)),
    centres: new Set(places.map(({ centre }) => centre)),
  }
  const institution = await institutionOf(db)
  const providers = catalogue.providers.filter(({ code }) => used.providers.has(code))
  const [first] = providers
  const imports = await allImports(db)
  const collected = [...cube.values()].some(({ tallies }) => tallies[RESPONSE_ITEM] !== undefined)
  const surveys = await surveysInUse(db)
  const published = await publishedPercents(db)
  const methodology = headline ?? institution?.headlineMethodology ?? NEUTRAL_METHODOLOGY

  return {
    institution: institution ?? {
      // Without a set-up the report is about whoever the counts are about.
      code: providers.length === 1 && first ? first.code : 'all',
      name: providers.length === 1 && first ? first.name : ALL_PROVIDERS,
      country: '',
    },
    madeUp: institution?.madeUp ?? false,
    year,
    edition: edition.number,
    preparedOn: edition.preparedOn,
    status: 'prepared',
    scope,
    headline: methodology,
    providers: providers.map(({ code, name, kind, sizeGroup }) => ({
      code,
      name,
      kind,
      ...(sizeGroup !== null && { sizeGroup }),
    })),
    services: catalogue.services
      .filter(({ code }) => used.services.has(code))
      .map(({ code, name, holder }) => ({ code, name, holder })),
    centres: catalogue.centres
      .filter(({ code }) => used.centres.has(code))
      .map(({ code, name, type }) => ({ code, name, peerGroup: type })),
    surveys: surveys.map(({ entry }) => entry),
    cube,
    published: published
      .filter(({ period }) => period <= `${year}-12`)
      .filter((row) => used.providers.has(row.provider_id) && used.services.has(row.service_id))
      .map((row) => ({
        period: row.period,
        provider: row.provider_id,
        service: row.service_id,
        percent: Number(row.percent),
      })),
    breaks: surveys.flatMap(({ breaks }) => breaks),
    source: {
      kind: collected ? 'collected' : 'imported',
      citation: citationOf(imports.map(({ citation }) => citation)),
    },
    ...(await jointAnswers(db, {
      year,
      scope,
      methodology,
      surveys: surveys.map(({ entry }) => entry),
    })),
    ...(await closedReceipts(db, year)),
    ...(collected && { doubtful: await doubtfulAnswers(db, { year, scope, methodology, cube }) }),
    earlier: await earlierFigures(db, year),
  }
}

/** The receipts of the year's answers as they stand now; nothing before the first closed day. */
async function closedReceipts(
  db: Kysely<Database>,
  year: number,
): Promise<Pick<AnnualInput, 'receipts'>> {
  const last = await lastClosedDay(db)
  if (!last) return {}
  const { day, hash } = last
  return { receipts: { answers: await leavesOfYear(db, year, day), day, hash } }
}

/** Pairs and straight-liners of the year's responses; nothing where no question has a scale. */
async function jointAnswers(
  db: Kysely<Database>,
  {
    year,
    scope,
    methodology,
    surveys,
  }: { year: number; scope: Scope; methodology: string; surveys: readonly SurveyEntry[] },
): Promise<Pick<AnnualInput, 'pairs' | 'straightLines'>> {
  const scales = new Map(
    [...scaleQuestions(surveys).values()].map(({ code, points }) => [code, points]),
  )
  const rule = headlineProfile(methodology)?.rules[0]
  if (!rule || scales.get(rule.item) !== rule.points || scales.size < 2) return {}
  return answersTogether(db, {
    year,
    ...(scope.kind === 'provider' && { provider: scope.code }),
    ...(scope.kind === 'service' && { service: scope.code }),
    scales,
    outcome: { item: rule.item, points: rule.points },
  })
}

/** What was done about doubtful answers of the year, and what that did to the headline's question. */
async function doubtfulAnswers(
  db: Kysely<Database>,
  {
    year,
    scope,
    methodology,
    cube,
  }: { year: number; scope: Scope; methodology: string; cube: Cube },
): Promise<DoubtfulAnswers> {
  const within = {
    ...(scope.kind === 'provider' && { provider: scope.code }),
    ...(scope.kind === 'service' && { service: scope.code }),
  }
  const numbers = await integrityNumbers(db, {
    ...within,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
  })
  const rule = headlineProfile(methodology)?.rules[0]
  if (!rule || numbers.excluded.length === 0) return numbers
  const leftOut = await readCube(db, {
    ...within,
    from: `${year}-01`,
    to: `${year}-12`,
    origin: 'excluded',
  })
  const ofYear = slice(cube, ({ period }) => period.startsWith(`${year}-`))
  const kept = optionCounts(ofYear, rule)
  const excluded = optionCounts(leftOut, rule)
  return { ...numbers, effect: { item: rule.item, kept, excluded } }
}

/** Answers to an item by option 1…points, lowest first. */
function optionCounts(
  cube: Cube,
  { item, points }: { readonly item: string; readonly points: number },
): number[] {
  const counts = Array.from({ length: points }, () => 0)
  for (const { tallies } of cube.values()) {
    for (const [option, count] of tallyEntries(tallies[item] ?? [])) {
      const at = Number(option) - 1
      if (at >= 0 && at < points) counts[at] = (counts[at] ?? 0) + count
    }
  }
  return counts
}

/** Where nobody has named a methodology: an index from 0 to 100 % that no country's law owns. */
const NEUTRAL_METHODOLOGY = 'uk-gds'

const ALL_PROVIDERS: EnteredText = {
  lv: 'Visi sniedzēji',
  en: 'All providers',
  ru: 'Все поставщики услуг',
  uz: 'Barcha xizmat koʻrsatuvchilar',
}

function refuseUnknownScope(
  { providers, services }: Awaited<ReturnType<typeof readCatalogue>>,
  scope: Scope,
): void {
  if (scope.kind === 'all') return
  const among: readonly { code: string }[] = scope.kind === 'provider' ? providers : services
  if (among.some(({ code }) => code === scope.code)) return
  throw new Problem('reference-unknown', { field: scope.kind, code: scope.code })
}

/**
 * What readers have of the same years already: every edition that was ever published, as it stays
 * readable, oldest first; and the reports of the years beside it, which show this one too.
 */
async function earlierFigures(db: Kysely<Database>, year: number): Promise<PublishedEdition[]> {
  const reports = (await allReports(db)).filter(
    (report) => report.status !== 'prepared' && Math.abs(report.year - year) <= 1,
  )
  const inOrder = reports.toSorted(
    (a, b) =>
      (a.published_on ?? '').localeCompare(b.published_on ?? '') ||
      a.edition - b.edition ||
      (a.id < b.id ? -1 : 1),
  )
  return Promise.all(
    inOrder.map(async ({ id, scope_kind, scope_code }) => ({
      within: scope_kind === 'all' ? {} : { [scope_kind]: scope_code },
      figures: (await figuresOf(db, id)).map(({ indicator }) => storedIndicator(indicator)),
    })),
  )
}

/** Rows of `report_figure` hold indicators that went through disclosure control, and no others. */
function storedIndicator(json: string): PublicIndicator {
  const indicator: PublicIndicator = JSON.parse(json)
  return indicator
}

function citationOf(citations: readonly (string | null)[]): string | null {
  const given = [...new Set(citations.filter((citation) => citation !== null))]
  return given.length === 0 ? null : given.join(' ')
}

/** Every published version that has a collection point, with the breaks its publication made. */
async function surveysInUse(
  db: Kysely<Database>,
): Promise<{ entry: SurveyEntry; breaks: SeriesBreak[] }[]> {
  const points = await allPoints(db)
  const surveys = await listSurveys(db)
  const inUse: { entry: SurveyEntry; breaks: SeriesBreak[] }[] = []
  for (const survey of surveys) {
    const own = points.filter(({ survey_id }) => survey_id === survey.id)
    if (own.length === 0) continue
    for (const published of survey.versions) {
      const read = await readVersion(db, survey.id, published.version)
      if (!read) continue
      const { definition } = read
      inUse.push({
        entry: {
          title: survey.title,
          version: published.version,
          fingerprint: published.fingerprint,
          publishedOn: published.publishedOn,
          languages: languagesSorted(published.languages),
          items: questionsOf(definition).map(({ question }) => ({
            code: question.name,
            title: enteredText(question.title, definition.locale),
            options: annexOptions(question, definition.locale),
            source: question.source ?? '',
          })),
          collectionPoints: own.length,
        },
        breaks:
          published.comparability.verdict === 'break'
            ? breaksOf(published, [...new Set(own.map(({ service_id }) => service_id))])
            : [],
      })
    }
  }
  return inUse
}

const Change = v.object({ item: v.string(), kind: v.string(), verdict: v.string() })

/** A break for each service that the survey is asked about, from the month of its publication. */
function breaksOf(
  {
    publishedOn,
    comparability,
  }: Awaited<ReturnType<typeof listSurveys>>[number]['versions'][number],
  services: readonly string[],
): SeriesBreak[] {
  const changes = v
    .parse(v.array(Change), comparability.changes)
    .filter(({ verdict }) => verdict === 'break')
  const items = changes.map(({ item, kind }) => `${item} (${kind})`).join(', ')
  const kind = changes.some(({ kind: each }) => each === 'wording') ? 'wording' : 'scale'
  return services.map((service) => ({
    period: publishedOn.slice(0, 7),
    service,
    kind,
    affects: 'measured',
    reason: { en: items, lv: items, ru: items, uz: items },
  }))
}

function languagesSorted(languages: readonly Language[]): readonly Language[] {
  return languages.toSorted()
}
