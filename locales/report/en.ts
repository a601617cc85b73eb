// oxlint-disable max-lines -- one list, read beside the same list in another language
/** The report in English: the keys that every other language must have. */
export const en = {
  title: 'Annual service quality report',
  subtitle: 'User satisfaction in {year}',
  edition: 'Edition {edition}',
  'status.prepared': 'draft for checking',
  'status.published': 'published edition',
  'prepared-on': 'prepared on {day}',
  'notice.made-up': 'Made-up data. Not about any real body.',

  'word.contents': 'Contents',
  'word.chart': 'Chart',
  'word.table': 'Table',
  'word.source': 'Source',
  'word.page': 'Page',
  'word.data-table': 'Data as a table',
  'word.scrollable': 'can be scrolled sideways',
  'word.all-figures': 'see base and formula in the annex',
  'word.period': 'Period',
  'word.name': 'Name',
  'word.value': 'Value',
  'word.interval': 'Interval',
  'word.base': 'Answers',
  'word.nothing': 'no answers',
  'word.hidden-share': 'not shown',
  'word.hidden-count': 'few',
  'word.all-services': 'All services',

  'unit.points': '{value} pp',
  'unit.days': '{value} days',
  'unit.met': 'met',
  'unit.not-met': 'not met',
  'interval.range': '{lower}–{upper}',
  'interval.signed': '{lower} to {upper}',
  'basis.n': 'n = {n}',
  'basis.interval': '{level} interval {range}',
  'basis.by-chance': '{level} uncertainty by chance alone {range}',
  'basis.before': 'n in {year} = {n}',
  'small-base': 'Based on {count, plural, one {# answer} other {# answers}}: treat with care.',

  'withheld.no-responses': 'no answers',
  'withheld.too-few-responses': 'not shown: fewer than {minimum} answers',
  'withheld.wrong-scale': 'not shown: answered on another scale',
  'withheld.protects-another': 'not shown: would give away another figure',
  'withheld.item-missing': 'not shown: a question that the formula needs was not asked',
  'withheld.not-reported': 'no data: a number that the formula needs was not reported',
  'withheld.nothing-counted': 'nothing to compute from: no cases',
  'withheld.no-target': 'no target to compare with',
  'withheld.inconsistent': 'not shown: the reported numbers contradict each other',
  'withheld.several-services': 'only for each service apart',

  'channel.in-person': 'in person',
  'channel.electronic': 'electronic',
  'channel.phone': 'by phone',
  'channel.post': 'by post',
  'mode.inline': 'inside the service',
  'mode.link': 'link',
  'mode.email': 'e-mail',
  'mode.qr': 'QR code',
  'mode.kiosk': 'kiosk',
  'mode.assisted': 'with the help of staff',
  'mode.paper': 'on paper',
  'mode.phone': 'telephone interview',
  'mode.imported': 'imported counts',
  'audience.resident': 'residents',
  'audience.business': 'businesses',

  'option.1': 'Very dissatisfied',
  'option.2': 'Dissatisfied',
  'option.3': 'Neither satisfied nor dissatisfied',
  'option.4': 'Satisfied',
  'option.5': 'Very satisfied',

  'column.affects': 'Affects',
  'column.answers': 'Answers 1; 2; … 5',
  'column.audience': 'Users',
  'column.base': 'Answers',
  'column.basis': 'Base and interval',
  'column.basis-by-chance': 'Base and uncertainty by chance alone',
  'column.centre': 'Centre',
  'column.change': 'Change',
  'column.channel': 'Channel',
  'column.code': 'Code',
  'column.equals': 'Published figure equals',
  'column.fingerprint': 'Fingerprint',
  'column.flags': 'Notes',
  'column.formula': 'Formula',
  'column.from': 'From',
  'column.holder': 'Service holder',
  'column.id': 'No.',
  'column.indicator': 'Indicator',
  'column.language': 'Language of the answers',
  'column.languages': 'Languages',
  'column.meaning': 'Meaning here',
  'column.method': 'Methodology',
  'column.mode': 'Collection mode',
  'column.month': 'Month',
  'column.months-all': 'of months',
  'column.months-equal': 'Months it explains',
  'column.options': 'Answers offered',
  'column.points': 'Collection points',
  'column.provider': 'Provider',
  'column.published': 'In use from',
  'column.question': 'Question',
  'column.questionnaire': 'Questionnaire',
  'column.reason': 'Reason',
  'column.responses': 'Responses',
  'column.result': 'Result',
  'column.service': 'Service',
  'column.share': 'Share',
  'column.source': 'Source',
  'column.term': 'Term',
  'column.value': 'Value',
  'column.verdict': 'What the test says',
  'column.version': 'Version',
  'column.was-published': 'As published',
  'column.what': 'What it is about',
  'column.what-changed': 'What changed',
  'column.year': 'Year',
  'column.shrunk': 'Moved towards the group',
  'column.rank': 'Place between … and …',
  'column.place': 'Against the limits',
  'column.moved': 'Answers that changed mode',
  'column.change-plain': 'Plain change',
  'column.change-same-mix': 'Change at the same mix',
  'column.share-of': 'Share of answers {year}',
  'column.years': 'Years',
  'column.first-year': 'First year',
  'column.last-year': 'Last year',
  'column.slope': 'Change a year',
  'column.direction': 'Direction',
  'column.transactions': 'Services given',
  'column.offers': 'Questionnaires offered',
  'column.response-rate': 'Response',
  'column.opportunity-rate': 'Opportunity',
  'column.coverage-rate': 'Coverage',
  'column.importance': 'Importance',
  'column.performance': 'Standing',
  'column.field': 'Field of the map',
  'column.alpha-dropped': 'α without it',

  'verdict.rose': 'rose',
  'verdict.fell': 'fell',
  'verdict.no-certain-change': 'no certain change',
  'verdict.nothing-before': 'no earlier answers',
  'verdict.nothing-after': 'no answers this year',
  'verdict.base-too-small': 'too few answers to compare',
  'verdict.series-break': 'break in series: not comparable',
  'verdict.no-test-possible': 'cannot be tested',
  'verdict.hidden': 'not shown',
  'verdict.wrong-scale': 'other scale: not comparable',

  'change.label': '{rule}, change',
  'change.rose': 'Rose by {size} since {year}; the change is certain.',
  'change.fell': 'Fell by {size} since {year}; the change is certain.',
  'change.no-certain-change': 'No certain change since {year}.',
  'change.nothing-before': 'There are no answers from {year} to compare with.',
  'change.nothing-after': 'There are no answers this year to compare.',
  'change.base-too-small': 'Too few answers to compare with {year}.',
  'change.series-break': 'Not comparable with {year}: the series is broken in between.',
  'change.no-test-possible': 'The difference from {year} cannot be tested.',
  'change.hidden': 'The change since {year} is not shown: it would give away a hidden figure.',
  'change.wrong-scale': 'Not comparable with {year}: another scale was used.',

  'source.line': 'Source: {source}.',
  'source.made-up': 'made-up answers for demonstration',
  'source.survey': 'satisfaction survey of the institution',
  'source.method': 'Methodology: {id} {version}.',
  'source.interval':
    'Respondents chose themselves: no margin of error is given; intervals cover chance alone.',

  'note.whiskers': 'Whiskers: 95% interval.',
  'note.whiskers-by-chance': 'Whiskers: 95% uncertainty by chance alone.',
  'note.hollow': 'Hollow points: fewer than 30 answers, treat with care.',
  'note.gaps': 'No point: no answers, or too few to be shown.',
  'note.holm':
    'The tests are adjusted for {count, plural, one {# row} other {# rows}} by Holm, because any row may be named as risen or fallen: the chance of even one false word in the table stays below 5%.',
  'note.formulas':
    'The same answers under different formulas; values of different columns cannot be compared with one another.',
  'note.hidden-options':
    'Empty pieces: answers given by so few people that they are not shown apart.',
  'note.no-ranking':
    'Rows are in the order of the catalogue: overlapping intervals do not allow a ranking.',

  'distribution.answer': '{name}: {share} answered “{option}”.',
  'distribution.answer-hidden':
    '{name}: the best answer was given by too few people to be shown apart.',
  'distribution.alternative': 'Bars divided by answer, lowest answer first.',
  'trend.alternative': 'A line with interval whiskers: {rule}, {from} to {to}.',
  'interval-chart.alternative': 'A point with interval whiskers for each row: {rule}, {year}.',
  'interval-chart.reference': 'all together: {value}',

  'summary.title': 'Summary for decision makers',
  'summary.lead':
    'What users said about the services in {year}, how certain it is, and where this report is silent. The number beside a figure leads to its base and formula in the annex.',
  'summary.lead-made-up':
    'This report shows how the figures of {year} would be told. Its data are made up. The number beside a figure leads to its base and formula in the annex.',
  'summary.certain': 'Satisfaction as a whole',
  'summary.break': 'Published figures are not comparable across this year',
  'summary.break-text':
    '{name}: from {month} on the published figures follow another formula (“{to}” instead of “{from}”). The jump is no change in satisfaction.',
  'summary.uncertain': 'What this report cannot say',
  'summary.responses': 'Responses',
  'summary.responses-before': '{year}: {n}',
  'summary.responses-none-before': 'none in {year}',
  'summary.above': 'Certainly above the other services:',
  'summary.below': 'Certainly below the other services:',
  'summary.no-standouts':
    'No service stands out for certain: the intervals allow neither a best nor a worst one to be named.',
  'summary.no-service-changed': 'No service changed for certain compared with the year before.',
  'summary.self-selected':
    'People chose themselves whether to answer; those who did not may think otherwise. No margin of error is therefore given: intervals cover chance alone.',
  'summary.withheld':
    '{count, plural, one {# figure is} other {# figures are}} not shown because too few people answered or another figure would be given away.',
  'summary.missing-months':
    '{count, plural, one {# month} other {# months}} of {year} {count, plural, one {is} other {are}} without a figure.',
  'summary.published':
    'Figures that were published earlier are compared with the answers in the section on changes and breaks in series.',

  'scope.title': 'Scope and legal basis',
  'scope.all': 'This report covers all services of {institution} for which answers were collected.',
  'scope.provider': 'This report covers the services given by {name}.',
  'scope.service': 'This report covers one service: {name}.',
  'scope.counts':
    'It names {services, plural, one {# service} other {# services}}, {providers, plural, one {# provider} other {# providers}} and {centres, plural, =0 {no centre} one {# centre} other {# centres}}.',
  'scope.services': 'Services covered',
  'legal.title': 'Legal basis',
  'legal.neutral':
    'No legal basis is named for this country. The method follows the sources listed in the annex on formulas.',
  'legal.LV.intro':
    'Three regulations of the Cabinet of Ministers ask for the measuring of satisfaction:',
  'legal.LV.1':
    'Regulation No. 399 (4 July 2017), points 23 and 25: the service holder records performance indicators, one of which is the satisfaction of recipients, and evaluates from them how effectively the service is given.',
  'legal.LV.2':
    'Regulation No. 402 (4 July 2017), points 7 and 8: for every e-service the completion rate, the share of electronic requests and the voluntary rating on five points are measured and published by 1 April of the following year. This report holds the rating.',
  'legal.LV.3':
    'Regulation No. 401 (4 July 2017): unified client service centres survey their clients at least once in three years. Centres are compared inside their type only.',
  'legal.GB.intro':
    'Government services in the United Kingdom are asked to publish their performance:',
  'legal.GB.1':
    'GOV.UK Service Standard, point 10: define what success looks like and publish performance data.',
  'legal.GB.2':
    'GOV.UK Service Manual, “Data you must publish”: user satisfaction on five levels, completion rate, cost per transaction and digital take-up. This report holds user satisfaction.',
  'legal.GB.3':
    'The guidance asks for an overall percentage without fixing its formula. Departments use different ones; this report names its formula and shows the others beside it.',
  'legal.UZ.intro': 'The quality of public services in Uzbekistan is rated every year:',
  'legal.UZ.1':
    'Resolution of the Cabinet of Ministers No. 353 (20 October 2016): electronic services are rated yearly by nine indicators with 100 points in all, 30 of them for the satisfaction of applicants.',
  'legal.UZ.2':
    'Applicants rate a service from 1 to 5; a rating of 3 or less calls for an analysis of its causes.',
  'legal.UZ.3':
    'This report holds the satisfaction of users. It is not the official rating and does not replace it.',

  'method.title': 'How the figures came about',
  'method.question':
    'People who used a service were asked how satisfied they were, on a scale from 1 to {points}.',
  'method.self-selected':
    'They chose themselves whether to answer (a self-selected sample). The figures describe those who answered; they are no estimate for all users. They therefore get no margin of error, and nothing is corrected for the size of a population.',
  'method.interval':
    'Every figure has a 95% interval: if chance alone decided who answered, 95 of 100 such intervals would hold the true value (Wilson for shares, Student’s t for means).',
  'method.interval-by-chance':
    'Beside every figure stands its uncertainty by chance alone: had the same kind of people answered by chance, 95 of 100 such intervals would hold the value that all of that kind would give (Wilson for shares, Student’s t for means). It says nothing about those who did not answer.',
  'method.change':
    'A figure “rose” or “fell” only where a test finds less than a 5% probability that chance alone made such a difference (two proportions, or Welch’s test for means). In tables of several rows the test allows for their number (Holm). Everywhere else the report says “no certain change”.',
  'method.minimum':
    'Figures of fewer than {withheld} answers are not shown. Figures of fewer than {low} answers are shown as of low reliability and never ranked.',
  'method.disclosure':
    'Where a hidden figure could be worked out from the others, a further one is hidden. Answers given by fewer than {count} people are not listed apart.',
  'method.not-applicable':
    'Answers “does not apply to me” are outside every base. Where they are more than {share}, the data-quality statement says so.',
  'method.sum':
    'Results of several services or months are computed from all their answers together, never as a mean of means.',
  'method.formulas': 'Indicators and their formulas',
  'method.formula-note':
    'c₁ … c₅ = number of answers 1 … 5; n = all of them. Worked examples are in the annex.',
  'method.instruments-title': 'Questionnaires',
  'method.instruments': 'Questionnaires in use',
  'method.fingerprint':
    'The fingerprint (first 12 characters) changes with every change of the questionnaire; the questions are in the annex.',
  'method.imported':
    'The counts were collected with another tool and taken over; single answers and the questionnaire are not held here.',
  'method.no-survey': 'No questionnaire is on record for this period.',

  'column.help': 'Help',
  'assisted.caption': 'Answers given alone and with help: {rule}',
  'assisted.alone': 'alone',
  'assisted.with-help': 'with help',
  'assisted.note':
    'Of the responses where it was asked who helped. Values are rounded and bases given to the nearest ten, so that nobody can be found by subtraction; the table is left out with fewer than {least} responses in either group.',
  'assisted.differ':
    'The two groups differ by more than chance explains: services with more and with less help are not alike to compare.',
  'assisted.alike': 'There is no certain difference between answers given alone and with help.',
  'respondents.title': 'Who answered',
  'respondents.total':
    '{count, plural, one {{n} response was} other {{n} responses were}} given in {year}.',
  'respondents.before': 'In {year} there were {n}.',
  'respondents.none-before': 'There were none in {year}.',
  'respondents.not-representative':
    'Nobody was drawn by lot, so no response rate can be given. The tables show who spoke, not who used the services.',
  'respondents.rates-elsewhere':
    'Nobody was drawn by lot: the tables show who spoke, not who used the services. Response rates from counts that somebody signed for are in the data-quality statement.',
  'respondents.random': 'Respondents were drawn at random; the tables show who of them answered.',
  'respondents.by-month': 'Responses by month',
  'respondents.by-channel': 'Responses by channel of the service',
  'respondents.by-mode': 'Responses by collection mode',
  'respondents.by-audience': 'Responses of residents and businesses',
  'respondents.by-language': 'Responses by language',
  'respondents.all-channel': 'All responses are about services of one channel: {name}.',
  'respondents.all-mode': 'All responses were collected in one way: {name}.',
  'respondents.all-audience': 'All responses are from one group of users: {name}.',
  'respondents.all-language': 'All responses were given in one language: {name}.',

  'overall.title': 'Results as a whole',
  'overall.nothing': 'Nobody answered the question on satisfaction in {year}.',
  'overall.answers': 'How did users answer?',
  'overall.year': 'Satisfaction as a whole and the change since the year before',
  'overall.trend': 'How did satisfaction develop by month?',
  'overall.formulas-years': 'The year under every formula',
  'overall.formulas-months': 'The months of {year} under every formula',

  'services.title': 'Results by service',
  'services.compared': 'How satisfied are users with each service?',
  'services.compared-answer':
    '{count, plural, one {# service} other {# services}} in {year}, with intervals.',
  'services.years': 'Satisfaction by service and the change since the year before',
  'services.formulas': 'Services under every formula, {year}',
  'services.answers': '{name}: how did users answer?',
  'services.trend': '{name}: how did satisfaction develop?',
  'modes.title': 'Collection modes and comparison',
  'modes.lead':
    'The same person answers differently from a link at home and to a colleague at a counter. When the mix of modes moves, the figure moves too, without any change of the service. Each service’s mix stands beside its score; here the change since last year is told a second time, at the same mix in both years.',
  'modes.nothing-before': 'There is no figure of {year} that could be compared.',
  'modes.table': 'Change since {year}: as answered, and at the same mix of modes',
  'modes.note':
    'Same mix: in both years each mode counts as it does in the two together; only modes shown in both years are used.',
  'modes.of': '{name}: how were the answers collected?',
  'modes.only': '{name}: all answers were collected in one way ({mode}).',
  'modes.as-answered': 'all, as answered',
  'modes.same-mix': 'all, at the same mix',
  'modes.value-label': '{rule}, at the same mix of modes',
  'modes.change-label': '{rule}, change since {year} at the same mix of modes',
  'modes.proposal': 'Proposed: a break in the series of {year}, {name}',
  'modes.proposal-text':
    '{moved} of the answers changed their mode. {earlier}: {before}. {year}: {after}. A test proposes a break where at least a fifth of the answers moved and chance hardly explains it (here {p}). A person decides; until then both changes are shown, and the plain one should be read with care.',
  'modes.no-proposal':
    'No break is proposed: nowhere did a fifth of the answers change their mode beyond chance.',
  'modes.declared':
    '{name}: a break of the collection mode is on record, so nothing further is proposed.',
  'years.title': 'Direction over the years',
  'years.too-short':
    'Whether satisfaction rises or falls over the years is not tested: that takes at least {least} full years of one unbroken series, and there {count, plural, =0 {is none} one {is #} other {are #}}.',
  'years.lead':
    'One year’s change may be chance; a direction that lasts is something else. The test of Mann and Kendall asks only whether later years lie above earlier ones; Sen’s slope is the typical change a year.',
  'years.chart': '{name}: how did satisfaction develop over the years?',
  'years.answer-rising': 'It rises over the years; the direction is certain.',
  'years.answer-falling': 'It falls over the years; the direction is certain.',
  'years.answer-no-certain-direction': 'No certain direction over the years.',
  'years.table': 'Direction over the years',
  'years.slope-label': '{rule}, typical change a year (Sen)',
  'direction.rising': 'rising',
  'direction.falling': 'falling',
  'direction.no-certain-direction': 'no certain direction',
  'direction.too-short': 'fewer than {least} years',
  'years.note-test': 'Mann–Kendall test; change a year: Sen’s slope.',
  'years.note-bh':
    'The tests are adjusted for {count} services by Benjamini and Hochberg, because the rows are hints where to look: of those named, about 5% may be false.',
  'years.note-four': 'With four years even a steady rise is not certain; that takes five.',
  'years.partial': 'Years with fewer than 12 months of answers: {years}.',

  'providers.title': 'Results by provider',
  'providers.lead':
    'A provider gives the service; the holder answers for it. Providers are compared only with those of the same kind and size. Even there part of a difference is the services they give.',
  'centres.title': 'Results by centre',
  'centres.lead':
    'Centres are compared inside their peer group only, and by intervals instead of a league table: local, regional and national centres have different services and different visitors.',
  'centres.local': 'Local centres',
  'centres.regional': 'Regional centres',
  'centres.national': 'Centres of national importance',
  'centres.alone': 'There is one centre in this group, so nothing to compare it with.',
  'centres.ungrouped':
    '{count, plural, one {# centre has} other {# centres have}} no peer group in the catalogue and {count, plural, one {is} other {are}} left out.',
  'provider.kind.state': 'State institutions',
  'provider.kind.municipality': 'Municipalities',
  'provider.kind.agency': 'Agencies',
  'provider.kind.other': 'Other providers',
  'providers.ungrouped':
    '{count, plural, one {For # provider} other {For # providers}} the catalogue holds no kind or size group. They are not compared with one another: each row tells of one provider only.',
  'peers.compared':
    '{count, plural, one {# member of this group has} other {# members of this group have}} at least {least} answers and {count, plural, one {is} other {are}} compared. Satisfied in all of them together:',
  'peers.left-out':
    'Not compared, because of fewer than {least} answers or a figure that is not shown: {names}.',
  'peers.nothing':
    'Fewer than two members of this group have at least {least} answers, so they are not compared.',
  'peers.few':
    'No funnel plot is drawn: it takes at least {least} members with enough answers, and there are {count}. Limits from fewer would promise more than they can keep.',
  'peers.no-variation': 'No funnel plot is drawn: everybody answered alike in all of them.',
  'peers.table': '{group}: what can be said of each, {year}',
  'peers.note-rank':
    'Place (1 = highest): by chance alone, with 95% certainty all {count} intervals hold the true places at once.',
  'peers.note-shrunk':
    'Moved towards the group: what few people said is drawn closer to the whole group, because part of its distance is chance.',
  'peers.note-order': 'Rows are in the order of the catalogue, not of the values.',
  'rank.range': '{best}–{worst}',
  'place.inside': 'within the limits',
  'place.above': 'above the 95% limit',
  'place.below': 'below the 95% limit',
  'place.far-above': 'above the 99.8% limit',
  'place.far-below': 'below the 99.8% limit',
  'funnel.title': '{group}: who differs by more than chance?',
  'funnel.none':
    'None of {count} lies outside the limits: the differences are no larger than chance makes them.',
  'funnel.some': 'Outside the limits: {count} of {all} ({names}).',
  'funnel.by-chance':
    'Were all {all} alike, about {expected} of them would lie outside the 95% limits by chance.',
  'funnel.phi-applies':
    'They vary more than chance explains (overdispersion factor φ = {phi}); the limits are widened by its square root, so that only what stands out even then is marked.',
  'funnel.phi-none':
    'Overdispersion factor φ = {phi}: not certainly more than chance, so the limits are not widened.',
  'funnel.axis': 'The vertical axis begins at {from}.',
  'funnel.alternative':
    'A dot for each member by its number of answers, between lines that draw together around {value} as answers grow: {rule}, {year}.',
  'funnel.target': 'all: {value}',
  'funnel.limit': '{level} limit',
  'channels.title': 'Results by channel',
  'channels.lead':
    'People choose a channel, and answers are collected in different ways in each. A difference between channels is therefore no measure of quality alone.',
  'audiences.title': 'Residents and businesses',
  'audiences.lead':
    'Residents and businesses are two groups with needs of their own. Their results are kept apart; the results as a whole hold both.',
  'audiences.both': '{name}: services used by both groups',
  'audiences.services':
    'Satisfaction by service in this group and the change since the year before',
  'group.compared': '{group}: how satisfied are users?',
  'group.compared-answer': 'Satisfaction in {year}, with intervals.',
  'group.answers': '{group}: how did users answer in {year}?',
  'group.years': '{group}: satisfaction and the change since the year before',

  'questions.title': 'Answers to the other questions',
  'questions.lead':
    'All services together. How people answered is shown, without an index of its own.',
  'questions.answers': 'How were the other questions answered in {year}?',
  'questions.answer':
    '{count, plural, one {# question} other {# questions}} with the same answers to choose from.',
  'drivers.title': 'What goes with satisfaction',
  'drivers.lead':
    'Importance is each question’s part in what all of them together tell about overall satisfaction (Shapley shares of R²; they add up to 100%). Standing is the mean answer on a scale from 0% (all gave the worst) to 100% (all gave the best). Neither says what causes what: together they show where to look first.',
  'drivers.minimum':
    'Given only where at least {least} people answered every pair of questions together; residents and businesses apart.',
  'drivers.none':
    'Nothing can be given: it takes at least {least} people who answered every pair of questions together.',
  'drivers.silent': 'Not given, for too few joint answers or to protect other figures: {names}.',
  'drivers.explained':
    'Of the differences in satisfaction, {count, plural, one {# question goes} other {these # questions together go}} with',
  'drivers.explained-label': 'Part of the differences that goes with all questions (R²)',
  'drivers.alpha': 'Cronbach’s α of these questions is {alpha}.',
  'drivers.alpha-good': 'From 0.70 on they measure one thing well enough to be read together.',
  'drivers.alpha-low': 'Below 0.70 they do not measure one thing: each is to be read by itself.',
  'drivers.first': 'Important and below the average of the questions: {names}.',
  'drivers.no-first': 'No question is both important and below the average of the questions.',
  'drivers.quoted': '“{title}”',
  'drivers.map': '{name}: what matters, and how does it stand?',
  'drivers.map-alternative':
    'Points in four fields divided at the means: importance upwards, standing to the right.',
  'drivers.map-note':
    'Divided at the means of both, which is no test: a point near a line may belong to either side. Axes do not begin at 0.',
  'drivers.table': '{name}: importance and standing of the questions',
  'drivers.table-note':
    'Importance: Shapley shares of R². α without it: Cronbach’s α of the other questions.',
  'quadrant.improve-first': 'improve first',
  'quadrant.keep-up': 'keep up',
  'quadrant.low-priority': 'can wait',
  'quadrant.possible-overkill': 'good, matters less',

  'breaks.title': 'Changes and breaks in series',
  'breaks.none': 'No change of wording, scale, formula, collection mode or unit is on record.',
  'breaks.lead':
    'A change of wording, scale, formula, collection mode or unit makes a break: values before and after it are not compared, and lines are not drawn across it.',
  'breaks.declared': 'Breaks on record',
  'breaks.bridge': '{name}: the bridge, both years under every formula',
  'breaks.bridge-note':
    'The formula changed, the answers did not: each column applies one formula, old or new, to both years and may be read across.',
  'breaks.mode-bridge':
    'Over a change of collection mode the comparison at the same mix of modes is the bridge; it stands in the section on collection modes.',
  'breaks.no-bridge':
    'Over a change of wording, scale, group asked or unit no bridge can be computed from the answers: only asking both ways for a while would give one.',
  'breaks.proposed':
    'Proposed because the mix of collection modes moved, and not decided yet: {names}. The evidence is in the section on collection modes.',
  'break.kind.wording': 'wording changed',
  'break.kind.scale': 'scale changed',
  'break.kind.formula': 'formula changed',
  'break.kind.mode': 'collection mode changed',
  'break.kind.frame': 'group asked changed',
  'break.kind.unit': 'unit changed',
  'break.affects.published': 'published figures only',
  'break.affects.measured': 'the answers themselves',

  'published.title': 'What was published: {name}',
  'published.lead':
    '{count, plural, one {The figure of # month was} other {The figures of # months were}} published and can be compared with the answers of the same month.',
  'published.break': 'Break in the published series: {month}',
  'published.break-text':
    'The formula of the published figures changed without a notice. Before this month they equal “{from}”, from this month on “{to}”. The answers themselves are not affected: each formula is computed here over the whole line, and only values of the same formula may be compared.',
  'published.break-label': 'formula of the published figures changed',
  'published.before-after': 'The last month before the break and the first month after it',
  'published.chart': '{name}: what was published and what the answers give?',
  'published.chart-break':
    'The published line changes formula in {month}; the computed lines do not.',
  'published.chart-even': 'The published line follows one formula throughout.',
  'published.chart-alternative': 'Lines by month: the published figure and each formula.',
  'published.agreement': '{name}: which formula explains the published figures?',
  'published.rounding': 'Compared after rounding half up to whole per cent, as published.',
  'published.all-explained': 'Every published figure equals one of the formulas.',
  'published.unexplained':
    '{count, plural, one {# published figure fits} other {# published figures fit}} neither formula. It is not known why.',
  'published.unexplained-caption': '{name}: months that fit neither formula',
  'published.neither': 'neither formula',
  'published.note': 'Published figures are shown as printed, in whole per cent.',
  'published.label': 'Published figure',
  'published.basis': 'as published; n = {n}',

  'quality.title': 'Data-quality statement',
  'quality.none-withheld':
    'All {all} figures of the headline indicator for {year} and its months are shown; none had to be hidden.',
  'quality.withheld':
    'Of {all} figures of the headline indicator for {year} and its months, {hidden} are not shown: {reasons}.',
  'quality.reason.no-responses': 'without answers: {count}',
  'quality.reason.too-few-responses': 'too few answers: {count}',
  'quality.reason.wrong-scale': 'another scale: {count}',
  'quality.reason.protects-another': 'to protect another figure: {count}',
  'quality.reason.item-missing': 'a question was missing: {count}',
  'quality.reason.not-reported': 'number not reported: {count}',
  'quality.reason.nothing-counted': 'without cases: {count}',
  'quality.reason.no-target': 'without a target: {count}',
  'quality.reason.inconsistent': 'contradictory numbers: {count}',
  'quality.reason.several-services': 'several services together: {count}',
  'quality.none-low': 'No figure shown for the headline indicator rests on fewer than 30 answers.',
  'quality.low':
    '{count, plural, one {# figure rests} other {# figures rest}} on 10 to 29 answers and {count, plural, one {is} other {are}} marked as of low reliability.',
  'quality.all-months': 'Every month of {year} has answers.',
  'quality.missing-months':
    '{count, plural, one {No figure for one month:} other {No figures for # months:}} {months}. Comparing such a year with a full one mixes seasons: treat with care.',
  'quality.modes':
    'Answers were collected in {count} ways. How people are asked changes what they say; the mix of modes is in the section on respondents and should stay alike between years.',
  'quality.one-mode':
    'All answers were collected in one way, so the mode cannot explain differences.',
  'quality.imported':
    'The counts come from another tool. How people were invited is not known here; they are treated as self-selected.',
  'quality.self-selected':
    'Respondents chose themselves. Those who did not answer may think otherwise; no interval covers that, so no margin of error is given.',
  'rates.signatures': 'Signed for by: {list}.',
  'quality.random':
    'Respondents were drawn at random. Those of them who did not answer may think otherwise; intervals do not cover that.',
  'quality.margin':
    'They were drawn from {population} people. Margin of error of the year’s share: ±{margin}, with the finite population correction.',
  'quality.straight-lines':
    '{share} gave all questions, at least four, the same option. Without them “{rule}” would be {without} instead of {with}. They are kept, because nobody can be sure about one answer.',
  'doubtful.title': 'Doubtful answers',
  'doubtful.lead':
    'Answers are marked when they came in a burst, many alike, faster than the questions can be read, with the same step throughout, or in a run of the best ratings. A mark changes no figure: a person looks at the answer and decides. No address, device or time of day is stored.',
  'doubtful.none-excluded': 'No answer of {year} was left out of the figures.',
  'doubtful.excluded':
    '{count, plural, one {One answer} other {# answers}} of {year} {count, plural, one {was} other {were}} left out of every figure. Who decided it, when and why is in the audit log.',
  'doubtful.effect':
    'With the answers that were left out, “{rule}” would be {with} instead of {without}.',
  'doubtful.undecided':
    '{count, plural, one {One marked answer was} other {# marked answers were}} not yet looked at when this report was prepared and {count, plural, one {is} other {are}} in the figures.',
  'doubtful.table': 'Marked answers and answers left out, {year}',
  'doubtful.column.what': 'What',
  'doubtful.column.answers': 'Answers',
  'doubtful.marked': 'Marked: {reason}',
  'doubtful.left-out': 'Left out: {reason}',
  'doubtful.note':
    'An answer with two marks is counted under both. Marks of answers that were erased at the end of their time are gone with them; the numbers of those left out stay.',
  'doubtful.flag.burst': 'came in a burst',
  'doubtful.flag.identical': 'many alike on one day',
  'doubtful.flag.too-fast': 'faster than anyone reads',
  'doubtful.flag.straight-line': 'the same step throughout',
  'doubtful.flag.self-rating': 'a run of the best ratings',
  'doubtful.reason.repeated': 'one person answered several times',
  'doubtful.reason.staff': 'given by staff about their own service',
  'doubtful.reason.machine': 'sent by a program',
  'doubtful.reason.careless': 'given without reading the questions',
  'doubtful.reason.trial': 'sent to try out the questionnaire',
  'receipts.title': 'Receipts',
  'receipts.lead':
    'Everybody who answers gets a code with which they can check that their answers are counted. The codes of a day are joined into one number that is published. It cannot be changed later without being noticed, because the next day is built on it.',
  'receipts.count':
    'When this report was prepared, closed days held receipts of {count, plural, one {# answer} other {# answers}} of {year} about all services of the institution. The last closed day was {day}.',
  'receipts.hash': 'Hash of that day, in which all days before it are contained:',
  'receipts.where':
    'Codes are checked on the page “Check a receipt”, at /receipt of the survey site; closed days are published there at /api/open/receipts.',
  'rates.title': 'Response, opportunity and coverage',
  'rates.none':
    'Nobody has signed for how often services were given and the questionnaire offered, so no response, opportunity or coverage rate is given.',
  'rates.lead':
    'How often services were given and the questionnaire offered is the institution’s own count, signed for by the person named.',
  'rates.table': 'Response, opportunity and coverage, {year}',
  'rates.note':
    'Response: responses of offers. Opportunity: offers of services given. Coverage: responses of services given. Where more is counted above than below, the numbers contradict each other and no rate is printed.',
  'rates.signed': '{name}, {day} ({services})',
  'rates.impossible': 'contradictory',
  'rates.basis': '{part} of {of}',
  'quality.not-applicable':
    'To “{item}”, {share} answered that it does not apply to them: the question does not suit all services it is asked for.',
  'quality.made-up':
    'All answers were generated for demonstration. Names and figures describe no real body.',

  'annex.figures': 'All figures',
  'annex.figures-lead':
    'Every figure printed in this report, by its number, with base, interval and methodology.',
  'annex.flags':
    'L = low reliability (10 to 29 answers); S = self-selected respondents; I = counts of another tool; E = as in an earlier edition, because too few answers came since; G = the grade depends on how the official rule rounds; W = a part of the index is missing and its weight went to the others.',
  'flag.low-reliability': 'L',
  'flag.self-selected': 'S',
  'flag.as-published-before': 'E',
  'flag.imported': 'I',
  'flag.grade-depends-on-rounding': 'G',
  'flag.reweighed': 'W',
  'annex.formulas': 'Formulas and worked examples',
  'annex.formulas-lead':
    'Whoever wants to check a figure finds here what to compute and with what result.',
  'annex.methodologies': 'Methodologies',
  'annex.examples': 'Worked examples',
  'annex.examples-note': 'The software is tested against these examples.',
  'annex.months': 'Months in full',
  'annex.months-lead':
    'Each month of each service under every formula, and published lines as a whole.',
  'annex.months-none':
    '{name}: no month of {year} can be shown by itself; too few people answered, or another figure would be given away.',
  'annex.months-of': '{name}, {year} by month',
  'annex.published-of': '{name}: published and computed, whole line',
  'annex.questionnaire': 'Questionnaire',
  'annex.questionnaire-of': '{name}, version {version}',
  'annex.glossary': 'Glossary',

  'term.base': 'base (n)',
  'meaning.base': 'The number of people whose answers a figure is computed from.',
  'term.interval': '95% interval',
  'meaning.interval':
    'The range in which a value lies when chance is allowed for. The fewer answers, the wider it is.',
  'term.certain': 'certain change',
  'meaning.certain':
    'A difference so large that chance alone would make it in fewer than 5 of 100 cases.',
  'term.index': 'satisfaction index',
  'meaning.index':
    'The mean rating put on a scale from 0% (all very dissatisfied) to 100% (all very satisfied).',
  'term.top-two': 'share satisfied',
  'meaning.top-two': 'The share of people who gave one of the two best answers of five.',
  'term.break': 'break in series',
  'meaning.break': 'A change after which values cannot be compared with those before it.',
  'term.self-selected': 'self-selected',
  'meaning.self-selected': 'Everybody who wanted to could answer; nobody was drawn by lot.',
  'term.withheld': 'not shown',
  'meaning.withheld':
    'A figure left out because too few people answered, or because another one could be worked out from it.',
  'term.low-reliability': 'low reliability',
  'meaning.low-reliability': 'A figure of 10 to 29 answers: a hint, not a finding.',
  'term.channel': 'channel',
  'meaning.channel': 'How the service was given: in person, electronically, by phone or by post.',
  'term.mode': 'collection mode',
  'meaning.mode': 'How the answer was collected: by link, QR code, kiosk, on paper and so on.',
  'term.same-mix': 'at the same mix of modes',
  'meaning.same-mix':
    'What a year’s figure would be had both years collected their answers in the same ways in equal parts.',
  'term.funnel': 'funnel plot',
  'meaning.funnel':
    'A chart in which the limits of chance narrow as answers grow. Whoever lies between them differs from the group by no more than chance explains.',
  'term.shrunk': 'moved towards the group',
  'meaning.shrunk':
    'A value drawn closer to that of the peer group, the closer the fewer the answers (beta-binomial model).',
  'term.rank': 'place between … and …',
  'meaning.rank':
    'All places in the group that a member may truly hold when chance is allowed for.',
  'term.importance': 'importance',
  'meaning.importance':
    'A question’s part in what all questions together tell about overall satisfaction, averaged over all orders of taking them in (Shapley).',
  'term.holder': 'service holder and provider',
  'meaning.holder':
    'The holder is the institution responsible for a service; the provider gives it to people. They may be two institutions.',
} as const
