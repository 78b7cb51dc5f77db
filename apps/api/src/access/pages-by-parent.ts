import { type Listing, type Page, type PageRequest, emptyPage, pagesOf } from '@countersign/store';
import DataLoader from 'dataloader';
import type { EntityManager, ObjectLiteral } from 'typeorm';

export interface PageOfParent {
  readonly parent: string;
  readonly request: PageRequest;
}

/** The same page of the lists of many parents (the reports of every vendor on a page) in one go. */
export const pagesByParent = <Row extends ObjectLiteral & { id: string }>(
  manager: EntityManager,
  listing: Listing<Row>,
) =>
  new DataLoader<PageOfParent, Page<Row>>(
    async (keys) => {
      const byRequest = new Map<string, { request: PageRequest; parents: Set<string> }>();
      for (const { parent, request } of keys) {
        const name = JSON.stringify(request);
        const group = byRequest.get(name) ?? { request, parents: new Set() };
        byRequest.set(name, { ...group, parents: group.parents.add(parent) });
      }
      const pages = new Map<string, Map<string, Page<Row>>>();
      for (const [name, { request, parents }] of byRequest)
        pages.set(name, await pagesOf(manager, listing, request, [...parents]));
      return keys.map(({ parent, request }) => pages.get(JSON.stringify(request))?.get(parent) ?? emptyPage<Row>());
    },
    { cache: false },
  );
