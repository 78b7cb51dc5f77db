/** Writes a SOC 2 report by its plan, and the truth about it. */
import { drawControls, type DrawnControl, type Listing } from '../controls';
import { heading, withoutMarkup, type Block, type ReportDocument } from '../document';
import { possessive, type Plan } from '../plan';
import type { UnpagedTruth } from '../truth';
import { assertion } from './assertion';
import { auditorsReport, type Modification } from './auditors-report';
import { description } from './description';
import { contents, cover, drawLook, furniture } from './furniture';
import { furtherLayout } from './further-layouts';
import { hasOtherInformation, otherInformation } from './other-information';
import { sectionsOf, type SectionName } from './sections';
import { criteriaMatrix, testsIntroduction } from './tests-introduction';
import { drawLayout } from './tests-layout';
import { testsSection } from './tests-section';
import { typeset } from './typography';

export interface Composed {
  readonly document: ReportDocument;
  readonly truth: UnpagedTruth;
  /** The heading after which the controls stand. */
  readonly testsTitle: string;
}

export interface ReportChoices {
  /** Fewer control themes make a short report. */
  readonly themes?: number;
  readonly exceptions?: number;
}

export function composeReport(plan: Plan, choices: ReportChoices = {}): Composed {
  const lot = plan.random.fork('compose');
  const listing = lot.pick<Listing>(['FIRST', 'FIRST', 'REPEATED', 'REPEATED', 'COLUMN']);
  const drawnExceptions = plan.opinion === 'UNQUALIFIED' ? lot.pick([0, 0, 1, 2, 3, 5, 7]) : lot.int(2, 9);
  const exceptions = choices.exceptions ?? drawnExceptions;
  const draft = drawControls(plan, { listing, exceptions, themes: choices.themes, responses: true });
  const layout = furtherLayout(
    plan,
    drawLayout(
      plan,
      draft.controls.every(({ id }) => id !== null),
      listing,
    ),
  );
  const drawn =
    layout.response === 'NOWHERE'
      ? drawControls(plan, { listing, exceptions, themes: choices.themes, responses: false })
      : draft;
  const sections = sectionsOf(plan, plan.type === 'TYPE_2' && hasOtherInformation(plan, drawn, layout));
  const system = description(plan, sections, drawn);
  const body: Record<SectionName, () => readonly Block[]> = {
    AUDITOR: () => auditorsReport(plan, sections, modificationOf(plan, drawn.controls), drawn),
    ASSERTION: () => assertion(plan, sections),
    DESCRIPTION: () => system.blocks,
    COMPLEMENTARY: () => [sections.heading('COMPLEMENTARY'), ...system.complementary],
    TESTS: () => [
      sections.heading('TESTS'),
      ...testsIntroduction(plan, drawn),
      ...(layout.criterion === 'NONE' || (drawn.controls[0]!.id !== null && lot.chance(0.25))
        ? criteriaMatrix(plan, drawn)
        : []),
      ...(lot.chance(0.5)
        ? [heading(2, plan.type === 'TYPE_2' ? 'Controls, Tests and Results' : 'Criteria and Controls')]
        : []),
      ...testsSection(plan, drawn, layout),
    ],
    OTHER: () => otherInformation(plan, sections, drawn, layout),
  };
  const blocks = numbered(plan, sections.order, [
    cover(plan),
    ...contents(plan),
    ...sections.order.flatMap((name) => body[name]()),
  ]);
  const { header, footer, watermark } = furniture(plan);
  const look = drawLook(plan);
  return {
    testsTitle: sections.heading('TESTS').text,
    document: {
      title: `${possessive(plan.company)} SOC 2 report`,
      blocks: typeset(plan, blocks),
      look,
      header,
      footer,
      watermark,
    },
    truth: {
      kind: 'SOC2',
      type: plan.type,
      period: plan.type === 'TYPE_2' ? plan.period : null,
      asOf: plan.type === 'TYPE_1' ? plan.asOf : null,
      serviceOrganization: plan.company,
      systemName: plan.system,
      auditor: plan.auditor,
      reportDate: plan.reportDate,
      opinion: plan.opinion,
      categories: plan.categories,
      subserviceOrganizations: plan.subservice.map(({ name, method }) => ({ name, method })),
      cuecs: system.cuecs,
      csocs: system.csocs,
      controlsTested: drawn.controls.length,
      exceptions: drawn.controls.flatMap(exceptionsOf),
      route: plan.route,
      controls: drawn.controls.map(({ id, description: text, criteria, tests }) => ({
        id,
        description: text,
        criteria,
        tests: tests.map(({ procedure, result, outcome }) => ({ procedure, result: withoutMarkup(result), outcome })),
      })),
      ...(plan.tradesAs === null ? {} : { accepts: { serviceOrganization: [`${plan.company} ${plan.tradesAs}`] } }),
      drawn: {
        listing,
        layout,
        look,
        opinionFirst: sections.order[0] === 'AUDITOR',
        furniture: { header, footer, watermark },
      },
    },
  };
}

const exceptionsOf = ({ id, criteria, tests }: DrawnControl): UnpagedTruth['exceptions'] =>
  tests
    .filter(({ outcome }) => outcome === 'EXCEPTION')
    .map(({ result, response }) => ({
      controlId: id,
      criteria,
      finding: withoutMarkup(result),
      managementResponse: response,
    }));

function modificationOf(plan: Plan, controls: readonly DrawnControl[]): Modification {
  const control =
    controls.find(({ tests }) => tests.some(({ outcome }) => outcome === 'EXCEPTION')) ??
    controls[plan.random.fork('modification').int(0, controls.length - 1)]!;
  return {
    matter: control.description.charAt(0).toLowerCase() + control.description.slice(1),
    criterion: control.criteria[0]!,
  };
}

/** Subsections numbered 3.1, 3.2 ..., as some firms have them. */
function numbered(plan: Plan, order: readonly SectionName[], blocks: readonly Block[]): readonly Block[] {
  if (!plan.random.fork('numbering').chance(0.15)) return blocks;
  let [section, subsection] = [0, 0];
  return blocks.map((block) => {
    if (block.kind !== 'HEADING') return block;
    if (block.level === 1) [section, subsection] = [section + 1, 0];
    if (block.level !== 2 || order[section - 1] === 'AUDITOR') return block;
    subsection++;
    return { ...block, text: `${section}.${subsection} ${block.text}` };
  });
}
