/** Results that say that a control had no cause to operate, with or without the time in which it had none. */

const NO = String.raw`(?:no|not any|without|lack of|absence of)\s+(?:an?\s+|any\s+)?`;
const WAS_NOT = String.raw`(?:was|were|had|has|have)\s+(?:not|never)\s+(?:been\s+)?`;
// "The control had no occasion to operate", "was not called upon", "there was nothing to test", "nil population".
const HAD_NO_CAUSE = new RegExp(
  [
    String.raw`\b${NO}(?:occasions?|opportunit(?:y|ies)|cause|need|call|trigger(?:ing)?(?: events?)?)\s+(?:to\b|for\b|arose|occurred)`,
    String.raw`\b(?:controls?|activity|procedure|process|it)\s+${WAS_NOT}(?:triggered|called (?:up)?on|invoked|exercised|activated|due|needed|required|used)\b`,
    String.raw`\b(?:did|does)\s+not\s+(?:come into (?:play|operation|effect)|have (?:an?\s+|any\s+)?(?:occasion|opportunity|cause)|need to operate|(?:become|fall) due)`,
    // "Did not come up. No breach took place": of the control's occasion, where it stands first; a server may fail to come up too.
    String.raw`(?:^|[.;:]\s+)(?:(?:the |this |that |such an? )?(?:control|activity|procedure|occasion|case|situation|circumstance|event|it)\s+)?(?:(?:did|has|had)\s+not|never)\s+(?:c[oa]me\s+up|present(?:ed)?\s+itself|ar[io]sen?|occurr?(?:ed)?|happen(?:ed)?)\b`,
    String.raw`\bnothing\s+(?:to (?:be )?(?:test|sampl|select)|fell due|of the kind (?:happened|occurred))`,
    // "Not tested – no customers terminated their contracts"
    String.raw`\bnot tested\b[\s,;:.–—-]+(?:(?:because|as|since|due to)\s+)?(?:there (?:was|were|had been)\s+)?no\b(?!\s+(?:tests?|testing|procedures?|evidence|documentation|records?)\b)`,
    // "Not operative in the period: no breach was confirmed"
    String.raw`\b(?:not (?:operative|exercised|active)|inoperative|dormant)\b(?:\s+(?:in|during|within|throughout|for)\s+the\s+(?:\w+\s+){0,2}(?:period|year))?[\s,;:.()–—-]+(?:(?:because|as|since|for)\s+)?(?:there (?:was|were|had been)\s+)?(?:no|none|nothing)\b(?!\s+(?:tests?|testing|procedures?|evidence|documentation|records?)\b)`,
    String.raw`\b(?:nil|zero|empty)\s+population|\bpopulation\s+(?:was|is|had been)\s+(?:nil|zero|empty)`,
  ].join('|'),
  'i',
);
const NOT_APPLICABLE = /^(?:\W|tests?\s*#?\d+\s*[:.)-])*(?:n\.?\s?\/?\s?a\b\.?|not applicable\b)[\s.,;:()–—-]*(?=\S)/i;
// Behind "N/A" stands why: "no laptop was taken out of service", "nothing happened", "the test was not due"; not "no tests".
const NOTHING_HAPPENED =
  /\b(?:no|none|nothing|never|nil|zero)\b(?!\s+(?:tests?|testing|procedures?)\b)|\b(?:was|were|did|had|has|have)\s*(?:not|n't)\s+(?!(?:been\s+)?(?:tested|in scope|included|part of|relevant|examined|within)\b)/i;

export const hadNoCause = (text: string): boolean => {
  const lead = NOT_APPLICABLE.exec(text)?.[0];
  return HAD_NO_CAUSE.test(text) || (lead !== undefined && NOTHING_HAPPENED.test(text.slice(lead.length)));
};
