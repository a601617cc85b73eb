/**
 * Why an answer was left out of the figures, by a person who had looked at it:
 *
 * - `repeated`: one person answered several times;
 * - `staff`: given by those whose service it is about;
 * - `machine`: sent by a program;
 * - `careless`: given without reading the questions;
 * - `trial`: sent to try the questionnaire out.
 */
export const EXCLUSION_REASONS = ['repeated', 'staff', 'machine', 'careless', 'trial'] as const
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number]
