import type { SearchHitKind } from '../../gql/graphql';

/** What a hit is called, and the part of a report's page that shows it. */
export const HIT_KINDS: Readonly<
  Record<SearchHitKind, { readonly singular: string; readonly plural: string; readonly tab: string }>
> = {
  PAGE: { singular: 'Page', plural: 'Text of pages', tab: 'summary' },
  FACT: { singular: 'Fact', plural: 'Facts', tab: 'summary' },
  EXCEPTION: { singular: 'Exception', plural: 'Exceptions', tab: 'exceptions' },
  CUEC: { singular: 'CUEC', plural: 'CUECs', tab: 'cuecs' },
  CSOC: { singular: 'CSOC', plural: 'CSOCs', tab: 'csocs' },
  CONTROL: { singular: 'Control', plural: 'Controls', tab: 'controls' },
  SUBSERVICE_ORGANIZATION: {
    singular: 'Subservice organization',
    plural: 'Subservice organizations',
    tab: 'subservice',
  },
  COMMENT: { singular: 'Comment', plural: 'Comments', tab: 'discussion' },
};

/** All of them, in the order in which they are offered. */
export const EVERY_HIT_KIND = Object.keys(HIT_KINDS) as readonly SearchHitKind[];
