/** What was read by OCR is never certain: a digit may be another. What the engine itself read with doubt is doubtful. */
import type { Evidence, Fact } from '@countersign/vocabulary';
import { contains, middleX, middleY } from '../layout/boxes';
import type { Page, Word } from '../layout/model';
import type { ScalarFacts } from './scalar-facts';

/** Words read right have 0.9 and more; below this, every other word or so is wrong. */
const DOUBTFUL_CERTAINTY = 0.75;

export function withReadingDoubt(facts: ScalarFacts, pages: readonly Page[]): ScalarFacts {
  const scanned = new Map(pages.filter((page) => page.textSource === 'OCR').map((page) => [page.number, page]));
  if (scanned.size === 0) return facts;
  const doubted = <Found extends Fact<unknown>>(fact: Found | null): Found | null => {
    // Evidence that is printed as text stands by itself.
    if (!fact || !fact.evidence.every((evidence) => scanned.has(evidence.page))) return fact;
    if (isRead(fact.evidence, scanned))
      return fact.confidence === 'CERTAIN' ? { ...fact, confidence: 'PROBABLE' } : fact;
    return { ...fact, confidence: 'DOUBTFUL' };
  };
  return {
    ...facts,
    kind: doubted(facts.kind),
    type: doubted(facts.type),
    period: doubted(facts.period),
    asOf: doubted(facts.asOf),
    serviceOrganization: doubted(facts.serviceOrganization),
    systemName: doubted(facts.systemName),
    auditor: doubted(facts.auditor),
    reportDate: doubted(facts.reportDate),
    opinion: doubted(facts.opinion),
    categories: facts.categories.flatMap((fact) => doubted(fact) ?? []),
  };
}

/** One of the places that say it was read well. */
const isRead = (evidence: readonly Evidence[], scanned: ReadonlyMap<number, Page>): boolean =>
  evidence.some((each) => {
    const words = wordsIn(each, scanned.get(each.page));
    return words.length > 0 && certaintyOf(words) >= DOUBTFUL_CERTAINTY;
  });

const wordsIn = ({ box }: Evidence, page: Page | undefined): readonly Word[] =>
  [...(page?.lines ?? []), ...(page?.furniture ?? [])]
    .flatMap((line) => line.words)
    .filter((word) => contains(box, middleX(word.box), middleY(word.box)));

/** Mean over the characters. */
const certaintyOf = (words: readonly Word[]): number => {
  const characters = words.reduce((sum, { text }) => sum + text.length, 0);
  return words.reduce((sum, { certainty, text }) => sum + certainty * text.length, 0) / characters;
};
