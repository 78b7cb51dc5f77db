/** Letterhead, addressee and signature of the auditor's report. */
import { dateText } from '../dates';
import { paragraph, type Block } from '../document';
import type { Plan } from '../plan';

export function letterhead(plan: Plan): readonly Block[] {
  if (plan.signature === 'TEXT') return [];
  const lot = plan.random.fork('letterhead');
  const address = lot.chance(0.5)
    ? [
        paragraph(`${lot.int(100, 9900)} Harbor Street, Suite ${lot.int(100, 900)}`, { size: 8, tight: true }),
        paragraph(`${plan.city}  |  T: (555) 010-0${lot.int(100, 199)}  |  www.example.com`, { size: 8 }),
      ]
    : [];
  return [{ kind: 'LOGO', text: lot.chance(0.2) ? plan.auditor.toUpperCase() : plan.auditor }, ...address];
}

export function addressee(plan: Plan): readonly Block[] {
  const lot = plan.random.fork('addressee');
  const style = lot.int(0, 4);
  if (style === 0) return [paragraph(`To the Management of ${plan.company}`)];
  if (style === 1) return [paragraph(`To: ${plan.company}`)];
  if (style === 2)
    return [
      paragraph('Board of Directors and Management', { tight: true }),
      paragraph(plan.company, { tight: true }),
      paragraph(plan.companyCity),
    ];
  if (style === 3) return [paragraph(`The Board of Directors of ${plan.company}:`)];
  return [paragraph(`To Management of ${plan.company}:`)];
}

export function signature(plan: Plan): readonly Block[] {
  const lot = plan.random.fork('signature');
  const date = dateText(plan.reportDate, plan.reportDates);
  const name: Block[] =
    plan.signature === 'LETTERHEAD_ONLY'
      ? []
      : [
          paragraph(lot.chance(0.08) ? `/s/ ${plan.auditor}` : plan.auditor, {
            tight: true,
            italic: lot.chance(0.4),
            bold: lot.chance(0.3),
            size: lot.chance(0.3) ? 14 : undefined,
          }),
        ];
  const trade: Block[] =
    plan.signature === 'LETTERHEAD_ONLY'
      ? []
      : lot.chance(0.2)
        ? [paragraph('Certified Public Accountants', { tight: true })]
        : [];
  const place = paragraph(plan.city, { tight: true });
  if (plan.wide && lot.chance(0.4))
    return lot.pick<readonly Block[]>([
      [paragraph('Very truly yours,'), ...name, ...trade, place, paragraph(`Dated: ${date}`)],
      [...name, paragraph(`${plan.city}, ${date}`)],
      [...name, ...trade, paragraph(`Date of the report: ${date}`, { tight: true }), place],
    ]);
  return lot.pick<readonly Block[]>([
    [...name, ...trade, place, paragraph(date)],
    [...name, ...trade, paragraph(date, { tight: true }), place],
    [...name, paragraph(`${plan.city}  |  ${date}`)],
    [paragraph(date, { tight: true }), ...name, ...trade, place],
  ]);
}
