/** How auditors begin the description of a test. */
const BEGINS =
  /^(?:\W|\d{1,2}[.)]|[a-h][.)]|tests?\s*#?\d+\s*[:.)-])*\s*(?:(?:we|the (?:service )?auditor|additionally|further|also|then)[, ]+)?(?:inspect|inquir|enquir|observ|re-?perform|examin|review|obtain|verif|compar|select|test|corroborat|interview|ascertain|confirm|determin|evaluat|trac|recalculat|attempt|scann|check|perform|query|queried|walk|read|analy[sz]|assess|match|ask|request|not(?:ed|ing)|watch|discuss|sampl|through inquiry|per inquiry|made inquir|for (?:a|an|each|one|the|all|\d+)[^.]{0,60}\b(?:sample|selection|select|population|of)\b|from (?:a|the) (?:population|list|sample)|using a sample|on a sample)/i;

export const isTestProcedure = (text: string): boolean => BEGINS.test(text.trim());

/** In the past tense: "Inspected ...", "Obtained and inspected ...", "We selected a sample of ..."; controls speak of the present. */
export const isToldTest = (text: string): boolean =>
  /^(?:(?:we|the (?:service )?auditor|additionally|for (?:a|each) sample[^,]{0,80})[, ]+)?(?:also )?(?:inspected|inquired|enquired|observed|re-?performed|examined|reviewed|obtained|verified|compared|selected|tested|corroborated|interviewed|traced|recalculated)\b/i.test(
    text.trim(),
  );
