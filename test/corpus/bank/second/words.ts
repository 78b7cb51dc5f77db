/** A second wording of tests and results. */
import type { TestWords } from '../control-themes';

export type ProcedureVoice = (test: TestWords, sample: number) => string;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const SECOND_VOICES: readonly ProcedureVoice[] = [
  ([kind, first, second, third], sample) =>
    kind === 'S'
      ? `Drew ${sample} items from the population of ${first}. For each, checked ${second} and established that ${third}.`
      : kind === 'Q'
        ? `Interviewed ${first}, who confirmed that ${second}.`
        : kind === 'O'
          ? `Watched ${first} and established that ${second}.`
          : kind === 'R'
            ? `Carried out ${first} independently and established that ${second}.`
            : `Read ${first} and established that ${second}.`,
  ([kind, first, second, third], sample) =>
    kind === 'S'
      ? `Inspection: ${second} for ${sample} ${first} selected without bias. Attribute tested: ${third}.`
      : `${{ Q: 'Inquiry', O: 'Observation', R: 'Reperformance', I: 'Inspection' }[kind]}: ${first}. Attribute tested: ${second}.`,
  ([kind, first, second, third], sample) =>
    kind === 'S'
      ? `Through a haphazard selection of ${sample} ${first}, we compared ${second} with the control's wording and ascertained that ${third}.`
      : kind === 'Q'
        ? `By way of corroborative inquiry with ${first}, we ascertained that ${second}.`
        : `By ${kind === 'O' ? 'observing' : kind === 'R' ? 'repeating' : 'inspecting'} ${first}, we ascertained that ${second}.`,
  ([kind, first, second, third], sample) =>
    kind === 'S'
      ? `${capital(second)} (sample of ${sample} ${first}) evidenced that ${third}.`
      : kind === 'Q'
        ? `Discussions with ${first} evidenced that ${second}.`
        : `${capital(first)}, as ${kind === 'O' ? 'observed' : kind === 'R' ? 'reperformed' : 'inspected'} by the practitioner, evidenced that ${second}.`,
];

export const SECOND_RESULTS: readonly { readonly none: string; readonly exceptions: readonly string[] }[] = [
  { none: 'No exceptions identified.', exceptions: ['Exception identified: ', 'Exception identified. '] },
  {
    none: 'Testing disclosed no exceptions.',
    exceptions: ['Testing disclosed an exception. ', 'Testing disclosed the following exception: '],
  },
  { none: 'Control operated effectively. No exceptions noted.', exceptions: ['Control did not operate effectively. '] },
  {
    none: 'No deviation from the control was found.',
    exceptions: ['Deviation found: ', 'A deviation from the control was found. '],
  },
  { none: 'Effective', exceptions: ['Ineffective. ', 'Not effective: '] },
  { none: 'Pass', exceptions: ['Fail – ', 'Fail. '] },
  { none: 'No findings.', exceptions: ['Finding: ', 'Finding. '] },
  { none: 'No issues noted.', exceptions: ['Issue noted: ', 'Issue noted. '] },
  { none: 'Satisfactory – no exceptions.', exceptions: ['Exception – ', 'Unsatisfactory. '] },
];

export const SECOND_IDLE: readonly ((why: string) => string)[] = [
  (why) => `Could not be tested: ${why} in the period.`,
  (why) => `N/A – per management and corroborating records, ${why}. The control had no occasion to operate.`,
  (why) => `No instances to test, since ${why} between the first and the last day of the period.`,
];
