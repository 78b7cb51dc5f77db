import { type Block, type Passage, entry, paragraph, section } from './blocks';
import type { PackComment, PackFile, ReviewPack } from './review-pack';
import { byteSize, momentOf } from './wording';

interface Told {
  readonly at: Date;
  readonly isSettled: boolean;
}

/** What people said about the review and put to it: what the decision was made by, and what came after it. */
export function discussionBlocks({ comments, files, decisions }: ReviewPack): readonly Block[] {
  const isDecided = decisions.length > 0;
  return [
    section('Comments'),
    ...inTwo(comments, isDecided, 'Nobody said anything', commentBlock),
    section('Files'),
    ...inTwo(files, isDecided, 'No file was attached', fileBlock),
  ];
}

/** Undecided, there is nothing to tell apart. */
function inTwo<Each extends Told>(
  all: readonly Each[],
  isDecided: boolean,
  nothing: string,
  blockOf: (each: Each) => Block,
): readonly Block[] {
  if (!isDecided) return all.length === 0 ? [paragraph(`${nothing} so far.`)] : all.map(blockOf);
  const before = all.filter(({ isSettled }) => isSettled);
  const after = all.filter(({ isSettled }) => !isSettled);
  return [
    paragraph(before.length === 0 ? `${nothing} before the decision.` : 'Before the decision:'),
    ...before.map(blockOf),
    ...(after.length === 0 ? [] : [paragraph('After the decision, which was not made by it:')]),
    ...after.map(blockOf),
  ];
}

const commentBlock = ({ about, text, by, at, editedAt, withdrawnAt }: PackComment): Block =>
  entry(
    by,
    [
      momentOf(at),
      about === null ? null : `about ${about}`,
      editedAt === null || withdrawnAt !== null ? null : `reworded ${momentOf(editedAt)}`,
      withdrawnAt === null ? null : `withdrawn ${momentOf(withdrawnAt)}`,
    ]
      .filter(Boolean)
      .join(' · '),
    text === null ? null : { text },
  );

const fileBlock = ({ fileName, mediaType, sizeBytes, sha256, by, at, withdrawnAt }: PackFile): Block =>
  entry(
    fileName,
    [mediaType, byteSize(sizeBytes), withdrawnAt && `withdrawn ${momentOf(withdrawnAt)}`].filter(Boolean).join(' · '),
    { label: 'Attached', text: `${momentOf(at)} by ${by}` },
    { label: 'SHA-256', text: sha256 },
  );

/** The files by which something was closed, told by what nobody can exchange. */
export const filesPassage = (files: readonly Pick<PackFile, 'fileName' | 'sha256'>[]): Passage | null =>
  files.length === 0
    ? null
    : {
        label: files.length === 1 ? 'Shown by the file' : 'Shown by the files',
        text: files.map(({ fileName, sha256 }) => `${fileName} (SHA-256 ${sha256})`).join('\n'),
      };
