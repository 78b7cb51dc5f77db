/** How auditors begin the description of a test. */
const BEGINS =
  /^(?:\W|\d{1,2}[.)]|[a-h][.)]|tests?\s*#?\d+\s*[:.)-])*\s*(?:(?:we|the (?:service )?auditor|additionally|further|also|then)[, ]+)?(?:inspect|inquir|enquir|observ|re-?perform|examin|review|obtain|verif|compar|select|test|corroborat|interview|ascertain|confirm|determin|evaluat|trac|recalculat|attempt|scann|check|perform|query|queried|walk|read|analy[sz]|assess|match|ask|request|not(?:ed|ing)|watch|discuss|sampl|through inquiry|per inquiry|made inquir|by (?:way of |means of )?(?:\w+ ){0,2}?(?:inspect|inquir|enquir|observ|re-?perform|examin|review|repeat|compar|interview|recalculat)|(?:for|through|from|across) (?:a|an|each|one|the|all|\d+)[^.]{0,60}\b(?:sample|selection|select|population|of)\b|for [^,.;]{3,80}, (?:we )?(?:inspected|observed|compared|examined|reviewed|obtained|traced|verified|tested|re-?performed)|from (?:a|the) (?:population|list|sample)|using a sample|on a sample)/i;

/** "Analysts look into alerts", "Performance is appraised once a year": who or what does it, where a test begins with what the auditor did. */
const BEGINS_WITH_NOUN =
  /^(?:the )?(?:(?:analyst|reviewer|assessor|evaluator|tester|requester|requestor|inspector|examiner|observer|interviewer|checker|checklist|readiness)s?\b|performance\b(?! of (?:an? |the |our )?(?:walk|re-?perform|tests?\b|inspect|inquir|procedure)))/i;
/** "Requests for access are approved", "Tests of the backups must succeed": said in the present, of every time. */
const SAYS_OF_EVERY_TIME =
  /^(?:the )?(?:requests?|tests|reviews|checks|assessments?|evaluations?|samples)\b(?:(?!\b(?:that|whether|which|if|who|where|to)\b)[^.;:]){0,60}?\b(?:is|are|must|shall)\b(?! (?:obtained|inspected|selected|examined|reperformed)\b)/i;

export const isTestProcedure = (text: string): boolean => {
  const words = text.trim();
  return BEGINS.test(words) && !BEGINS_WITH_NOUN.test(words) && !SAYS_OF_EVERY_TIME.test(words);
};

/** In the past tense: "Inspected ...", "Obtained and inspected ...", "We selected a sample of ..."; controls speak of the present. */
export const isToldTest = (text: string): boolean =>
  /^(?:(?:we|the (?:service )?auditor|additionally|for (?:a|each) sample[^,]{0,80})[, ]+)?(?:also )?(?:inspected|inquired|enquired|observed|re-?performed|examined|reviewed|obtained|verified|compared|selected|tested|corroborated|interviewed|traced|recalculated)\b/i.test(
    text.trim(),
  );

// "By inspecting ..., we ascertained that", "Drew 25 items ... and established that", "The list, as inspected by us, evidenced
// that": however it begins, it comes to what was found of the control.
const COMES_TO =
  /\b(?:we|the (?:service )?(?:auditors?|practitioners?)|who|which|and|independently and|to) (?:ascertain|establish|determin|verif|confirm|not(?:ed|e\b|ing)|conclud|corroborat)\w* (?:that|whether|if)\b|\b(?:evidenced|showed|demonstrated|indicated) that\b|\bas (?:inspected|observed|examined|seen|read|viewed|reperformed|tested) by\b|\battribute tested:/i;
// Verbs of the past that no control has: "Drew 25 items from the population", "Carried out the count".
const DONE =
  /^(?:\W|\d{1,2}[.)])*(?:we |the auditor )?(?:drew|chose|picked|took|pulled|(?:judgmentally|randomly|haphazardly) \w+ed|carried out|repeated|viewed|looked|counted|ran|sent|submitted|tried|recomputed|watched|read the|interviewed)\b/i;
const WITH_WORK =
  /^(?:\W|\d{1,2}[.)])*(?:by|through|via|upon|using|after|based on|on the basis of|having)\b.{0,60}\b(?:inspect|observ|inquir|enquir|re-?perform|examin|review|select|sampl|repeat|recalculat|compar|interview)/i;

/** It says what was found of the control: a test as a whole, however it begins. */
export const tellsWholeTest = (text: string): boolean => COMES_TO.test(text);

/** A test by its beginning or by what it comes to: for telling a column of tests from one of controls. */
export const tellsTest = (text: string): boolean => beginsTest(text) || COMES_TO.test(text);

export const beginsTest = (text: string): boolean =>
  isTestProcedure(text) || DONE.test(text.trim()) || WITH_WORK.test(text.trim());

/** "For 2 of 25 users selected, access had been granted late": so a finding begins, and hardly anything else. */
const COUNTS_FAILURES =
  /^(?:for |of |in )?(?:the )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:of|out of) (?:the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) .*\b(?:not|no|lacked|failed|without|missing|late|later|after|before|overdue|exceeded)\b/i;

const TELLS_WORK = /\b(?:inspected|observed|obtained|examined|reviewed|inquired|reperformed|compared|tested)\b/i;

export const countsFailures = (text: string): boolean => COUNTS_FAILURES.test(text) && !TELLS_WORK.test(text);
