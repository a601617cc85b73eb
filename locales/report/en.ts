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
  'source.interval': 'Respondents chose themselves; intervals cover chance alone.',

  'note.whiskers': 'Whiskers: 95% interval.',
  'note.hollow': 'Hollow points: fewer than 30 answers, treat with care.',
  'note.gaps': 'No point: no answers, or too few to be shown.',
  'note.holm': 'The tests allow for the number of rows (Holm).',
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
    'People chose themselves whether to answer; those who did not may think otherwise, and no interval covers that.',
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
    'They chose themselves whether to answer (a self-selected sample). The figures describe those who answered; they are no estimate for all users.',
  'method.interval':
    'Every figure has a 95% interval: if chance alone decided who answered, 95 of 100 such intervals would hold the true value (Wilson for shares, Student’s t for means).',
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

  'respondents.title': 'Who answered',
  'respondents.total':
    '{count, plural, one {{n} response was} other {{n} responses were}} given in {year}.',
  'respondents.before': 'In {year} there were {n}.',
  'respondents.none-before': 'There were none in {year}.',
  'respondents.not-representative':
    'Nobody was drawn by lot, so no response rate can be given. The tables show who spoke, not who used the services.',
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

  'providers.title': 'Results by provider',
  'providers.lead':
    'A provider gives the service; the holder answers for it. Providers with different services are not competitors: part of a difference is the services.',
  'centres.title': 'Results by centre',
  'centres.lead':
    'Centres are compared inside their peer group only, and by intervals instead of a league table: local, regional and national centres have different services and different visitors.',
  'centres.local': 'Local centres',
  'centres.regional': 'Regional centres',
  'centres.national': 'Centres of national importance',
  'centres.alone': 'There is one centre in this group, so nothing to compare it with.',
  'centres.ungrouped':
    '{count, plural, one {# centre has} other {# centres have}} no peer group in the catalogue and {count, plural, one {is} other {are}} left out.',
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

  'breaks.title': 'Changes and breaks in series',
  'breaks.none': 'No change of wording, scale, formula, collection mode or unit is on record.',
  'breaks.lead':
    'A change of wording, scale, formula, collection mode or unit makes a break: values before and after it are not compared, and lines are not drawn across it.',
  'breaks.declared': 'Breaks on record',
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
    'Respondents chose themselves. Those who did not answer may think otherwise; intervals do not cover that.',
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
  'term.holder': 'service holder and provider',
  'meaning.holder':
    'The holder is the institution responsible for a service; the provider gives it to people. They may be two institutions.',
} as const
