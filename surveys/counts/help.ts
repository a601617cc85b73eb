import type { CodedAnswer } from './cube.ts'
import { scaleIndex } from './tally.ts'

/**
 * Pseudo-item of who helped: `none`, `staff`, `relative` or `interpreter`. Counted once for each
 * response where somebody was asked about it, and for no other.
 */
export const HELPER_ITEM = '_helper'

/** Scale answers once more, by whether they were given alone: `_alone.ease`, `_assisted.ease`. */
const ALONE = '_alone.'
const ASSISTED = '_assisted.'

/** The item under which answers to `item` are counted that were given with help, or alone. */
export function itemByHelp(item: string, help: 'alone' | 'assisted'): string {
  return `${help === 'alone' ? ALONE : ASSISTED}${item}`
}

/** The item that such a pseudo-item counts; undefined for every other item. */
export function itemBehindHelp(item: string): string | undefined {
  const prefix = [ALONE, ASSISTED].find((each) => item.startsWith(each))
  return prefix && item.slice(prefix.length)
}

/**
 * What a response adds so that answers with and without help can be compared: its scale answers
 * under one of two further items. Nothing where nobody asked who helped.
 */
export function countsByHelp(answers: readonly CodedAnswer[]): CodedAnswer[] {
  const helper = answers.find(({ item }) => item === HELPER_ITEM)
  if (!helper) return []
  const help = helper.option === 'none' ? 'alone' : 'assisted'
  return answers
    .filter(({ item, option }) => !item.startsWith('_') && (scaleIndex(option) ?? 0) > 0)
    .map(({ item, option }) => ({ item: itemByHelp(item, help), option }))
}
