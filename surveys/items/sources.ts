/** Rules that the items answer to, as cited beside them. */
export const MK_399_SATISFACTION =
  'Latvia, Cabinet Regulation No. 399 of 4 July 2017, point 23: satisfaction of recipients'
export const MK_399_CONDUCT =
  'Latvia, Cabinet Regulation No. 399 of 4 July 2017, point 20: conduct of staff'
export const MK_399_ACCESS =
  'Latvia, Cabinet Regulation No. 399 of 4 July 2017, points 16 and 26: channels, accessibility and burden'
export const MK_402_SATISFACTION =
  'Latvia, Cabinet Regulation No. 402 of 4 July 2017, point 7.3: satisfaction on five points; also No. 399, point 23'
export const MK_402_NEEDS =
  'Latvia, Cabinet Regulation No. 402 of 4 July 2017, points 6.4 and 7: completion, regular analysis of satisfaction and needs'
export const MK_401_CENTRES =
  'Latvia, Cabinet Regulation No. 401 of 4 July 2017: unified client service centres and their client survey'
export const SDG_PAGE = 'Commission Implementing Regulation (EU) 2020/1121, Annex III, point 1'
export const SDG_PROCEDURE = 'Commission Implementing Regulation (EU) 2020/1121, Annex III, point 2'
export const SDG_ASSISTANCE =
  'Commission Implementing Regulation (EU) 2020/1121, Annex III, point 3'
export const BUSINESS_MODULE =
  'Own question; administrative burden, once-only principle and predictability of decisions for enterprises'
export const OWN = 'Own question'
