import type { CuecTheme } from './theme';

/** Words that speak for a theme: 3 decide alone, 2 need little beside them, 1 only helps. */
export interface Sign {
  readonly words: RegExp;
  readonly weight: 1 | 2 | 3;
}

export interface ThemeSigns {
  readonly signs: readonly Sign[];
  /** Beginnings of criteria that serve such demands; they strengthen words and never stand for them. */
  readonly criteria: readonly string[];
}

const sign = (weight: Sign['weight'], words: string): Sign => ({ weight, words: new RegExp(`\\b(?:${words})`, 'iu') });

const REMOVE = '(?:remov|revok|revoc|disabl|deactivat|deprovision|de-provision|withdraw|delet|terminat|suspend)\\w*';
const ACCESS =
  '(?:access|accounts?|permissions?|entitlements?|privileges?|rights|user ids?|log-?ins?|users?(?! (?:entit|organi)))';
const REVIEW = '(?:review|recertif|certif|re-?examin|re-?validat|attest)\\w*';

/** What speaks for each theme. A change of these rules raises THEME_RULES. */
export const THEME_SIGNS: Readonly<Record<Exclude<CuecTheme, 'OTHER'>, ThemeSigns>> = {
  USER_MFA: {
    signs: [
      sign(3, '(?:multi-?|two-?|2-?|second )\\s?factor|mfa\\b|2fa\\b|two-step (?:verification|log-?in)'),
      sign(3, 'single sign-?on|sso\\b|saml\\b|federat\\w+ (?:identity|log-?in|authentication)|identity provider'),
    ],
    criteria: ['CC6.1'],
  },
  CREDENTIAL_SECRECY: {
    signs: [
      sign(3, 'passwords?|passphrases?|passcodes?|credentials?'),
      sign(3, '(?:api|access|encryption|private|secret|ssh|signing) (?:keys?|tokens?)|secrets\\b|shared accounts'),
      sign(1, 'confidential\\w*|safeguard\\w*|secre\\w+|rotat\\w+|user ids?'),
    ],
    criteria: ['CC6.1'],
  },
  ACCESS_REMOVAL: {
    signs: [
      sign(3, `${REMOVE}\\b[^.;]{0,60}\\b${ACCESS}\\b|${ACCESS}\\b[^.;]{0,60}\\b(?:is |are |be )?${REMOVE}`),
      sign(
        3,
        'leavers?\\b|off-?board\\w*|(?:terminated|departed|departing|former) (?:users?|employees?|personnel|staff)',
      ),
      sign(
        2,
        'terminat\\w*|no longer (?:need|requir|employ|work|authori)\\w*|chang\\w+ (?:of )?roles?|depart(?:s|ed|ing|ure)\\b',
      ),
    ],
    criteria: ['CC6.2', 'CC6.3'],
  },
  ACCESS_REVIEW: {
    signs: [
      sign(
        3,
        `${REVIEW}\\b(?![^.;]*\\blogs?\\b)[^.;]{0,70}\\b(?:access|accounts?|permissions?|entitlements?|privileges?|roles)\\b`,
      ),
      sign(3, `(?:access|accounts?|permissions?|entitlements?|privileges?|roles)\\b[^.;]{0,40}\\b(?:${REVIEW})`),
      sign(1, 'periodic\\w*|quarter\\w*|annual\\w*|regular\\w*|recertif\\w*'),
    ],
    criteria: ['CC6.2', 'CC6.3'],
  },
  ACCESS_PROVISIONING: {
    signs: [
      sign(
        3,
        '(?:provision|grant|authori[sz]|approv|assign|creat|issu)\\w*\\b[^.;]{0,60}\\b(?:access|accounts?|users|permissions?|privileges?|roles?|user ids?)\\b',
      ),
      sign(
        3,
        '(?:access|accounts?|users|permissions|roles)\\b[^.;]{0,50}\\b(?:is |are |be )(?:\\w+ and )?(?:provisioned|granted|authori[sz]ed|approved|assigned|limited|restricted)',
      ),
      sign(
        3,
        'least privilege|need[- ]to[- ]know|segregation of duties|role-based|(?:limit|restrict)\\w* (?:\\w+ )?access (?:to|of|for|within)',
      ),
      sign(
        2,
        'administrat\\w+ (?:roles?|rights|privileges?|accounts?|access)|logical access|user accounts?|access rights',
      ),
    ],
    criteria: ['CC6.1', 'CC6.2', 'CC6.3'],
  },
  INCIDENT_REPORTING: {
    signs: [
      sign(
        3,
        '(?:report|notif|inform|alert|escalat|contact|communicat)\\w*\\b[^.;]{0,90}\\b(?:incidents?|breach\\w*|compromis\\w*|unauthori[sz]ed (?:access|use)|suspicious|security (?:events?|issues?))',
      ),
      sign(3, '(?:incidents?|breaches)\\b[^.;]{0,60}\\b(?:report|notif|communicat|escalat)\\w*|incident response'),
      sign(2, 'incidents?\\b|breach\\w*|investigation\\w*'),
    ],
    criteria: ['CC7.3', 'CC7.4', 'CC2.3'],
  },
  CONTACTS_CURRENT: {
    signs: [
      sign(
        3,
        'contact (?:information|details|data|persons?|lists?)|points? of contact|(?:security|billing|technical|administrative|emergency|designated|incident) contacts?',
      ),
      sign(3, 'contacts?\\b[^.;]{0,30}\\b(?:current|up to date|up-to-date)'),
    ],
    criteria: ['CC2.3'],
  },
  ENCRYPTION: {
    signs: [
      sign(
        3,
        'encrypt\\w*|tls\\b|https\\b|sftp\\b|cryptograph\\w*|secure (?:file )?(?:transmission|transfer|channels?|connections?|protocols?)',
      ),
      sign(2, 'transmi(?:t|ssion)\\w*|in transit|sensitive information[^.;]{0,60}e-?mail|e-?mail[^.;]{0,60}sensitive'),
    ],
    criteria: ['CC6.7', 'CC6.1'],
  },
  ENDPOINT_PROTECTION: {
    signs: [
      sign(
        3,
        'anti-?virus|anti-?malware|malware|malicious (?:code|software)|viruses|endpoints?|workstations?|laptops?|mobile devices?',
      ),
      sign(
        3,
        '(?:browsers?|operating systems?|devices?)\\b[^.;]{0,60}\\b(?:patch|supported|updat|up to date|secur|protect)\\w*',
      ),
      sign(1, 'devices?|patch\\w*|browsers?'),
    ],
    criteria: ['CC6.8', 'CC7.1', 'CC6.6'],
  },
  NETWORK_RESTRICTION: {
    signs: [
      sign(
        3,
        'ip (?:address\\w*|allow-?list\\w*|white-?list\\w*|range\\w*)|allow-?list\\w*|white-?list\\w*|firewalls?|vpn\\b|network (?:access|security|restrictions?|controls?|segments?)',
      ),
      sign(2, 'networks?\\b|internet connect\\w*'),
    ],
    criteria: ['CC6.6'],
  },
  PHYSICAL_ACCESS: {
    signs: [sign(3, 'physical(?:ly)?\\b|premises|badges?\\b|visitors?'), sign(1, 'facilit\\w+')],
    criteria: ['CC6.4'],
  },
  LOG_MONITORING: {
    signs: [
      sign(3, '(?:audit|activity|access|event|system|security|usage|login)[- ](?:logs?|trails?)|logs\\b'),
      sign(
        2,
        '(?:monitor|review)\\w*\\b[^.;]{0,60}\\b(?:activit\\w+|usage|transactions|alerts?|unusual|logs?)|unusual activity',
      ),
      sign(1, 'monitor\\w*'),
    ],
    criteria: ['CC7.2', 'CC4.1'],
  },
  CHANGE_TESTING: {
    signs: [
      sign(
        3,
        '(?:test|validat|accept)\\w*\\b[^.;]{0,70}\\b(?:chang|releas|integration|updat|upgrad|version|patch|customi[sz])\\w*',
      ),
      sign(
        3,
        '(?:chang|releas|upgrad|integration|customi[sz])\\w*\\b[^.;]{0,50}\\b(?:test|validat|approv)\\w*|release notes|maintenance (?:announcements?|windows?|notices?)|user acceptance',
      ),
      sign(3, 'planned changes|change (?:management|control)|changes to (?:\\w+ )?(?:systems|integrations|interfaces)'),
      sign(2, 'releases?\\b|integrations?\\b|deploy\\w*|business changes?|changes in (?:their|our|its) business'),
    ],
    criteria: ['CC8.1', 'CC3.4'],
  },
  DATA_RETENTION: {
    signs: [
      sign(
        3,
        'retention (?:periods?|schedules?|polic\\w+|requirements?|settings?)|dispos(?:e|es|al|ing)\\b|destr(?:oy|uct)\\w*|purg\\w+|saniti[sz]\\w+',
      ),
      sign(
        3,
        '(?:delet|eras|remov)\\w*\\b[^.;]{0,40}\\b(?:data|records?|information|files)\\b|retain(?:ing|ed)?\\b[^.;]{0,40}\\b(?:data|records?)',
      ),
    ],
    criteria: ['C1.2', 'CC6.5', 'P4.2', 'P4.3'],
  },
  DATA_CLASSIFICATION: {
    signs: [
      sign(3, 'classif\\w+|label\\w* (?:of )?(?:data|information)|data handling'),
      sign(
        2,
        '(?:confidential|sensitive|personal|regulated|prohibited) (?:data|information)[^.;]{0,60}(?:identif|submit|upload|enter|sent|stor)\\w*',
      ),
    ],
    criteria: ['C1.1'],
  },
  DATA_ACCURACY: {
    signs: [
      sign(
        3,
        '(?:complete\\w*|accura\\w*|valid\\w*|correct\\w*|integrity)\\b[^.;]{0,60}\\b(?:data|inputs?|outputs?|records?|transactions?|files?|reports?|information|submi\\w+)',
      ),
      sign(
        3,
        '(?:data|inputs?|outputs?|records?|transactions?|files?|information)\\b[^.;]{0,60}\\b(?:complete\\w*|accura\\w*|valid\\b|correct\\w*|reconcil\\w*)',
      ),
      sign(
        3,
        'output reports?|reconcil\\w+|resubmi\\w+|rejected|(?:data|input) (?:entry|validation|quality)|system of record',
      ),
    ],
    criteria: ['PI1'],
  },
  BACKUP_AND_EXPORT: {
    signs: [
      sign(3, 'back-?ups?\\b|backing up|back up|export\\w*|copies of (?:\\w+ )?(?:data|records|files)'),
      sign(1, 'restor\\w+'),
    ],
    criteria: ['A1.2'],
  },
  BUSINESS_CONTINUITY: {
    signs: [
      sign(
        3,
        'business continuity|continuity (?:plan|arrangement|procedure)\\w*|disaster recovery|contingenc\\w+|recovery (?:tests?|plans?|exercises?|procedures?)',
      ),
      sign(
        2,
        '(?:unavailab|inabilit|interruption|outage|downtime)\\w*|expected increases|capacity|volumes?\\b|resilien\\w+',
      ),
    ],
    criteria: ['A1', 'CC9.1', 'CC7.5'],
  },
  TRAINING_AND_USE: {
    signs: [
      sign(3, 'train(?:s|ed|ing)?\\b|awareness|acceptable use|educat\\w+|supervis\\w+'),
      sign(2, 'appropriate use|use of the (?:system|service)s? by (?:their|its)|job descriptions?|code of conduct'),
    ],
    criteria: ['CC1.4', 'CC2.2', 'CC1.1', 'CC1.5'],
  },
  VULNERABILITIES: {
    signs: [
      sign(3, 'vulnerabilit\\w+|penetration test\\w*|pen-?tests?\\b|security (?:flaws?|weaknesses)'),
      sign(1, 'scan\\w*'),
    ],
    criteria: ['CC7.1'],
  },
  CONFIGURATION: {
    signs: [
      sign(
        3,
        '(?:configur|set|adjust|enabl|maintain)\\w*\\b[^.;]{0,50}\\b(?:settings?|options?|parameters?|features?|rules|templates|workflows?|time-?outs?)',
      ),
      sign(2, 'configur\\w+|settings?\\b|parameters?'),
    ],
    criteria: ['CC6.1', 'CC7.1'],
  },
  PRIVACY_CONSENT: {
    signs: [
      sign(3, 'consents?\\b|data subjects?|privacy (?:notices?|polic\\w+|requests?)|lawful basis|individuals whose'),
      sign(2, 'privacy|personal (?:information|data)'),
    ],
    criteria: ['P'],
  },
  VENDOR_OVERSIGHT: {
    signs: [
      sign(
        3,
        'vendor (?:risk |management|oversight|program)\\w*|third-?party risk|(?:review|evaluat|read|obtain)\\w*\\b[^.;]{0,30}\\b(?:this|the|soc) (?:soc )?(?:2 )?report|due diligence|risk assessments?|assess\\w* (?:the )?risks?|risks (?:that )?aris\\w+',
      ),
    ],
    criteria: ['CC9.2', 'CC3.2', 'CC3.1'],
  },
  CONTRACT_AND_NOTICE: {
    signs: [
      sign(
        3,
        'contractual|contracts\\b|agreements?\\b|terms (?:of|and)|obligations?|legal|regulat\\w+|laws?\\b|licens\\w+|compl(?:y|iance|ying)',
      ),
      sign(2, '(?:notif|inform|announc|advis)\\w*'),
    ],
    criteria: ['CC2.3', 'CC1.1'],
  },
};
