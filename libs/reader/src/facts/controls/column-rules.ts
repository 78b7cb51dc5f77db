/** What the titles over the columns of a table of controls say of them. */
import type { HeaderRule } from '../../tables/column-roles';

export type ControlColumn =
  | 'ID'
  | 'CRITERIA'
  | 'CONTROL'
  | 'TEST'
  | 'RESULT'
  | 'TEST_AND_RESULT'
  | 'RESPONSE'
  /** Words beside a verdict: "Fail | The policy was last approved in 2023." */
  | 'COMMENT'
  | 'OTHER';

/** In order; "Results of Tests of Controls" is of results, "Tests of Controls" of tests. */
export const CONTROL_COLUMNS: readonly HeaderRule<ControlColumn>[] = [
  ['RESPONSE', /\bresponses?\b|\bremediation\b|corrective action|management'?s? (?:comments?|actions?)/, /result|test/],
  [
    'TEST_AND_RESULT',
    /\b(?:tests?|testing|procedures?)\b.*(?:\band\b|&|\/).*\b(?:results?|outcomes?|conclusions?|findings?)\b/,
    /^results?|^test results?|\/ (?:test )?results?(?: of tests?)?$|^[^/]*$(?<!results?|outcomes?|conclusions?|findings?)/,
  ],
  [
    'RESULT',
    /\bresults?\b|\bconclusions?\b|\boutcomes?\b|\bdeviations?\b|\bexceptions?\b|\bfindings?\b|\btest status\b|\b(?:we|auditors?) (?:found|noted|observed|concluded)\b|^(?:verdict|rating|pass ?\/ ?fail)$/,
  ],
  ['COMMENT', /^(?:(?:auditor'?s?|testing|test) )?(?:comments?|remarks?|notes?|details|explanations?|observations?)$/],
  [
    'OTHER',
    /frequency|population|sample size|^samples?(?: tested| selected)?$|^testers?$|minimum|owner|nature of|control type|(?:types?|methods?|kinds?) of (?:the )?(?:controls?|tests?|testing|procedures?)$|^tests? (?:type|nature|method|no\.?|number|#|id|ref\.?)$|meaning|user[- ]entit|complementary|cuec|automated|category$/,
  ],
  [
    'TEST',
    /\btests?\b|\btesting\b|\bprocedures? performed\b|auditor'?s? procedures?|\bprocedures?$|\b(?:we|auditors?) (?:did|tested|performed|examined|inspected)\b|\bwork (?:performed|done)\b|\bevidence (?:reviewed|examined|inspected|obtained)\b|\b(?:verification|validation|examination)\b/,
  ],
  [
    'ID',
    /^(?:#|no\.?|id|ref\.?|reference|number|item)(?:\s*(?:#|no\.?))?$|(?:controls?|ctrl|activity|ref\.?)\s*(?:#|no\b\.?|number|id\b|ref\b|reference|code|identifier)|^(?:trust )?id\b/,
  ],
  ['CRITERIA', /criteri|\btsc\b|\btsp\b|\bcoso\b|principle|trust services|common criteri/, /\bcontrols?\b|activit/],
  ['CONTROL', /\bcontrols?\b|activit|\bdescription\b|safeguard/],
  ['CRITERIA', /criteri/],
];
