import { useLocalStorage } from '@mantine/hooks';

/** Whether small pages stand beside the document, by the choice of who uses this browser. */
export const useThumbnailsSetting = () =>
  useLocalStorage<boolean>({ key: 'countersign.small-pages', defaultValue: true, getInitialValueInEffect: false });
