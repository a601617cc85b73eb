import type { Recorder } from '../recorder.ts'
import type { Reason } from '../report.ts'
import { type Tree, isTree, member } from './tree.ts'

/** Properties that are read, or that only say how something looks. */
const WITHOUT_EFFECT = new Set(
  `type name title description elements questions pages rows columns choices items rates html
  isRequired required requiredIf visibleIf visible locale measure source audience privacyNotice
  purpose retentionMonths rateMin rateMax rateCount rateValues rateStep rateType rateDisplayMode
  rateColorMode scaleColorMode minRateDescription maxRateDescription mininumRateDescription
  minimumRateDescription maximumRateDescription labelTrue labelFalse valueTrue valueFalse
  placeholder placeHolder optionsCaption inputType min max minValue maxValue maxLength minLength
  step size cols textUpdateMode colCount colCountXl separateSpecialChoices showOtherItem hasOther
  otherText otherPlaceholder otherPlaceHolder otherErrorText storeOthersAsComment
  otherItem noneText refuseText dontKnowText selectAllText
  minSelectedChoices maxSelectedChoices rowCount minRowCount maxRowCount panelCount minPanelCount
  maxPanelCount addRowText removeRowText panelAddText panelRemoveText addPanelText removePanelText
  templateElements templateTitle templateDescription eachRowRequired isAllRowRequired cellType
  commentText showCommentArea hasComment validators startWithNewLine titleLocation
  descriptionLocation hideNumber showNumber width minWidth maxWidth indent innerIndent
  paddingLeft paddingRight state questionTitleLocation showTitle showPageTitles
  showQuestionNumbers showProgressBar progressBarType progressBarLocation showNavigationButtons
  showPrevButton completeText pageNextText pagePrevText startSurveyText editText previewText
  questionTitleTemplate questionTitlePattern requiredText requiredMark requireText
  questionStartIndex questionDescriptionLocation questionErrorLocation errorLocation
  checkErrorsMode validationEnabled textUpdateMode clearInvisibleValues focusFirstQuestionAutomatic
  focusOnFirstError widthMode logoPosition logoFit logoWidth logoHeight allowClear showClearButton
  itemSize alternateRows showHeader verticalAlign rowTitleWidth columnMinWidth columnColCount
  transposeData cellHeight cellWidth displayMode displayStyle currency maximumFractionDigits
  minimumFractionDigits useGrouping autoGrow allowResize acceptCarriageReturn swapOrder
  longTap renderMode keyTitle fitToContainer allowImagesPreview
  hideIfChoicesEmpty correctAnswer useDisplayValuesInTitle isSinglePage
  questionsOnPageMode allowCompleteSurveyAutomatic goNextPageAutomatic cookieName
  sendResultOnPageNext storeOthersAsComment maxOthersLength maxTextLength matrixDragHandleArea
  headerView fitToWindow showTOC tocLocation showTimer timerInfoMode selectToRankEnabled
  selectToRankAreasLayout selectToRankEmptyRankedAreaText contentMode imageFit imageHeight
  imageWidth imageLink showLabel multiSelect showValue rateDescriptionLocation
  searchEnabled searchMode closeOnSelect dataList autocomplete imageLocation logo
  showPreviewBeforeComplete mode readOnly minErrorText maxErrorText themeVariables css themeName
  backgroundImage useCaseSensitiveComparison`
    .split(/\s+/)
    .filter(Boolean),
)

/** What changes the questionnaire, and what becomes of it here. */
const WITH_EFFECT: Readonly<Record<string, Reason>> = {
  enableIf: 'program',
  defaultValue: 'default_answer',
  defaultValueExpression: 'program',
  defaultRowValue: 'default_answer',
  defaultPanelValue: 'default_answer',
  setValueIf: 'program',
  setValueExpression: 'program',
  resetValueIf: 'program',
  calculatedValues: 'program',
  triggers: 'program',
  valueName: 'program',
  choicesOrder: 'order',
  rowOrder: 'order',
  rowsOrder: 'order',
  questionsOrder: 'order',
  questionOrder: 'order',
  columnsOrder: 'order',
  choicesByUrl: 'type_external_list',
  choicesFromQuestion: 'filter',
  choicesFromQuestionMode: 'filter',
  choicesVisibleIf: 'filter',
  choicesEnableIf: 'filter',
  columnsVisibleIf: 'filter',
  rowsVisibleIf: 'filter',
  hideIfRowsEmpty: 'filter',
  maxTimeToFinish: 'time_limit',
  maxTimeToFinishPage: 'time_limit',
  timeLimit: 'time_limit',
  timeLimitPerPage: 'time_limit',
  completedHtml: 'page_after',
  completedHtmlOnCondition: 'page_after',
  completedBeforeHtml: 'page_after',
  loadingHtml: 'page_after',
  navigateToUrl: 'redirect',
  navigateToUrlOnCondition: 'redirect',
  firstPageIsStarted: 'program',
  firstPageIsStartPage: 'program',
  minValueExpression: 'limit_computed',
  maxValueExpression: 'limit_computed',
  isUnique: 'validation_program',
  keyName: 'validation_program',
  keyDuplicationError: 'validation_program',
  eachRowUnique: 'validation_program',
  requiredErrorText: 'message',
  maskType: 'pattern',
  maskSettings: 'pattern',
  cells: 'media',
  quizMode: 'program',
  expression: 'program',
}

const ITEM_EFFECT: Readonly<Record<string, Reason>> = {
  visibleIf: 'option_condition',
  enableIf: 'option_condition',
  imageLink: 'option_picture',
  hasComment: 'without_comments',
  showCommentArea: 'without_comments',
}

/** Reports every property of a page, panel or question that the draft will not have. */
export function reportProperties(
  tree: Tree,
  place: string,
  name: string,
  recorder: Recorder,
): void {
  for (const [property, value] of Object.entries(tree)) {
    if (WITHOUT_EFFECT.has(property) || isOff(value)) continue
    const reason = Object.hasOwn(WITH_EFFECT, property) ? WITH_EFFECT[property] : undefined
    recorder.add({
      subject: property === 'enableIf' ? 'condition' : 'setting',
      grade: 'left-out',
      place: place === '' ? property : `${place}.${property}`,
      name: `${name}: ${property}`,
      reason: reason ?? 'setting_unknown',
      values: { setting: property.slice(0, 60) },
    })
  }
}

/** Reports what an option has besides its value and text. */
export function reportOption(tree: Tree, place: string, name: string, recorder: Recorder): void {
  for (const [property, reason] of Object.entries(ITEM_EFFECT)) {
    const value = member(tree, property)
    if (isOff(value)) continue
    recorder.add({
      subject: property.endsWith('If') ? 'condition' : 'setting',
      grade: 'left-out',
      place: `${place}.${property}`,
      name: typeof value === 'string' ? value : `${name}: ${property}`,
      reason,
    })
  }
}

function isOff(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true
  if (value === 'none' || value === 'default' || value === 'initial') return true
  if (Array.isArray(value)) return value.length === 0
  return isTree(value) && Object.keys(value).length === 0
}
