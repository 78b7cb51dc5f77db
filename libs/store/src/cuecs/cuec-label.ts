import type { CuecRow } from '../entities';

const LABEL_LENGTH = 120;

/** What a person calls a control: its printed id, else its first words. */
export const cuecLabelOf = ({ controlId, text }: Pick<CuecRow, 'controlId' | 'text'>): string =>
  controlId ?? text.slice(0, LABEL_LENGTH);
