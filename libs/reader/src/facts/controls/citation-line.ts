import { criteriaIn } from '../../text/criteria';

const LONGEST_CITATION = 90;

/** "Serves CC1.1, CC1.5": criteria and hardly a word more. */
export const onlyCites = (text: string): boolean =>
  text.length < LONGEST_CITATION &&
  criteriaIn(text).length > 0 &&
  (text.match(/\p{L}{3,}/gu) ?? []).length <= 4 &&
  !/[.;]\s*$/.test(text.replace(/\d\.\d{1,2}\.\s*$/, ''));

/** "This control also addresses CC2.2.": below the words of a control that has stood under another criterion. */
export const citesMore = (text: string): boolean =>
  /^(?:(?:this|the) control |(?:it )?also |additionally )/i.test(text) && onlyCites(text);
