import { SegmentedControl, type SegmentedControlProps } from '@mantine/core';
import { useScreenIs } from '../report-view/use-screen-is';

/** One of a few, all of them seen; on a phone one below the other, where a row would be cut off. */
export function Segments<Value extends string>(props: SegmentedControlProps<Value>) {
  const isNarrow = useScreenIs('(max-width: 36em)');
  return <SegmentedControl {...props} {...(isNarrow && { orientation: 'vertical', fullWidth: true, w: '100%' })} />;
}
