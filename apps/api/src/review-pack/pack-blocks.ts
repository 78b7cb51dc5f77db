import { type Block, rows, section } from './blocks';
import { decisionBlocks } from './decision-blocks';
import { discussionBlocks } from './discussion-blocks';
import { checklistBlocks, cuecBlocks, exceptionBlocks, factBlocks } from './report-blocks';
import type { ReviewPack } from './review-pack';
import { summaryBlocks } from './summary-blocks';
import { momentOf } from './wording';

/** A review as it is printed, from the summary to where the pack came from. */
export const packBlocks = (pack: ReviewPack): readonly Block[] => [
  ...summaryBlocks(pack),
  ...decisionBlocks(pack),
  ...factBlocks(pack),
  ...exceptionBlocks(pack),
  ...cuecBlocks(pack),
  ...checklistBlocks(pack),
  ...discussionBlocks(pack),
  section('This pack'),
  rows(['Made by Countersign', momentOf(pack.takenAt)], ['For', pack.takenBy]),
];
