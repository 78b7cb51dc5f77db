/** Cover, running headers and footers, watermark, and the look of the pages. */
import { dateText, periodText, thePeriod } from '../dates';
import type { Block, Cover, Furniture, Look } from '../document';
import { categoriesText, type Plan } from '../plan';
import { furtherCovers } from './further-covers';

export function drawLook(plan: Plan): Look {
  const lot = plan.random.fork('look');
  return {
    font: lot.pick(['SERIF', 'SANS', 'SANS', 'NARROW', 'DEJAVU', 'SERIF'] as const),
    size: lot.pick([9.5, 10, 10, 10.5, 11, 11, 12]),
    lineHeight: lot.pick([1.15, 1.2, 1.3, 1.4, 1.5]),
    paper: lot.chance(0.7) ? 'LETTER' : 'A4',
    justified: lot.chance(0.35),
    hyphenated: lot.chance(0.2),
    boldDrawnTwice: lot.chance(0.15),
    smallCaps: lot.chance(0.12),
    headingColor: lot.pick(['#000000', '#1f3864', '#0b5394', '#7a1f1f', '#234f1e', '#444444']),
    outline: lot.chance(0.6),
    cellLists: lot.chance(0.5),
    margin: lot.pick([54, 64, 72, 72, 80]),
  };
}

const timeOf = (plan: Plan): string =>
  plan.type === 'TYPE_2'
    ? plan.coverPeriods === 'MONTHS_ENDED'
      ? `For ${thePeriod(plan.period, plan.coverDates, plan.coverPeriods)}`
      : `For the Period ${periodText(plan.period, plan.coverDates, plan.coverPeriods)}`
    : `As of ${dateText(plan.asOf, plan.coverDates)}`;

export function cover(plan: Plan): Cover {
  const lot = plan.random.fork('cover');
  const kind =
    plan.type === 'TYPE_2' ? lot.pick(['Type 2', 'Type II', 'Type 2']) : lot.pick(['Type 1', 'Type I', 'Type 1']);
  const categories = categoriesText(plan.categories, true);
  const lines: Cover['lines'] = lot.pick<Cover['lines']>([
    ...(plan.second ? furtherCovers(plan, kind, timeOf(plan)) : []),
    [
      { text: plan.company, size: 26, bold: true },
      { text: `System and Organization Controls (SOC) 2® ${kind} Report`, size: 16 },
      {
        text: `Report on the Description of the ${plan.system} and on the Suitability of the Design${plan.type === 'TYPE_2' ? ' and Operating Effectiveness' : ''} of Its Controls Relevant to ${categories}`,
        size: 13,
      },
      { text: timeOf(plan), size: 13 },
      { text: plan.auditor, size: 12, bold: true },
    ],
    [
      { text: `SOC 2 ${kind} Report`, size: 28, bold: true },
      { text: plan.company, size: 20 },
      { text: plan.system, size: 16 },
      { text: timeOf(plan), size: 12 },
      { text: `With Independent Service Auditor's Report by ${plan.auditor}`, size: 11 },
    ],
    [
      {
        text: `Report on ${plan.company}'s Description of Its ${plan.system} and on the Suitability of the Design${plan.type === 'TYPE_2' ? ' and Operating Effectiveness' : ''} of Its Controls Relevant to ${categories} ${timeOf(plan).replace(/^For/, 'Throughout').replace('Throughout the twelve', 'for the twelve')}`,
        size: 17,
      },
      { text: `SOC 2® - SOC for Service Organizations: Trust Services Criteria`, size: 12, bold: true },
      {
        text:
          kind === 'Type II' || kind === 'Type I' ? `${kind} Report` : `A ${kind} Independent Service Auditor's Report`,
        size: 12,
      },
    ],
    [
      { text: plan.system, size: 22, bold: true },
      {
        text: `SOC 2 ${kind.replace('Type ', 'Type ')} | ${dateText(plan.type === 'TYPE_2' ? plan.period.end : plan.asOf, plan.coverDates)}`,
        size: 12,
      },
      { text: categories, size: 12 },
      { text: timeOf(plan), size: 12 },
      { text: `Prepared for ${plan.company}`, size: 12 },
      { text: `Prepared by ${plan.auditor}`, size: 12 },
    ],
  ]);
  return {
    kind: 'COVER',
    lines,
    align: lot.pick(['CENTER', 'LEFT', 'CENTER', 'RIGHT'] as const),
    logo: lot.chance(0.5),
  };
}

export function furniture(plan: Plan): {
  header: Furniture | null;
  footer: Furniture | null;
  watermark: string | null;
} {
  const lot = plan.random.fork('furniture');
  const number = lot.pick([
    ...(plan.second && plan.route === 'pdfkit' ? ['{roman}', 'Page {roman}'] : []),
    '{page}',
    'Page {page} of {pages}',
    '- {page} -',
    'Page {page}',
    '{page} / {pages}',
    'Page | {page}',
  ]);
  const confidential = lot.pick([
    '',
    'Confidential',
    'CONFIDENTIAL – Do not distribute',
    'Proprietary and Confidential',
    `© ${plan.reportDate.slice(0, 4)} ${plan.auditor}. All rights reserved.`,
    'This report is intended solely for use by the specified parties.',
  ]);
  const title = lot.pick([
    `${plan.company} – SOC 2 Report`,
    plan.company,
    `SOC 2 Type ${plan.type === 'TYPE_2' ? 2 : 1} Report`,
    plan.system,
    `${plan.company} | ${timeOf(plan)}`,
  ]);
  const footer: Furniture = lot.pick([
    { left: confidential, center: '', right: number },
    { left: '', center: number, right: '' },
    { left: number, center: confidential, right: '' },
    { left: title, center: '', right: number },
    { left: '', center: `${confidential}${confidential ? '   ' : ''}${number}`, right: '' },
  ]);
  const header: Furniture | null = lot.pick([
    null,
    { left: title, center: '', right: '' },
    { left: '', center: title, right: '' },
    { left: plan.company, center: '', right: 'SOC 2 Report' },
    { left: '', center: '', right: confidential || title },
  ]);
  const watermark = lot.chance(0.22)
    ? lot.pick([
        'CONFIDENTIAL',
        `Confidential - provided to ${lot.pick(['Alder Bank', 'j.doe@example.com', 'Morrow Insurance Group'])}`,
        'DO NOT COPY',
        `Provided to ${lot.pick(['Rowan Retail plc', 'Fennimore County'])} under NDA`,
      ])
    : null;
  return { header, footer, watermark };
}

export function contents(plan: Plan): readonly Block[] {
  const lot = plan.random.fork('contents');
  return lot.chance(0.88)
    ? [
        {
          kind: 'CONTENTS',
          title: lot.pick(['Table of Contents', 'TABLE OF CONTENTS', 'Contents']),
          dotted: lot.chance(0.8),
          depth: lot.pick([1, 2, 2] as const),
        },
      ]
    : [];
}
