import type { CSSProperties, ComponentProps } from 'react';
import classes from './table.module.css';

/** Between the words of a row and its lines, in pixels. */
const VERTICAL = { xs: 10, sm: 12 } as const;

interface TableProps extends ComponentProps<'table'> {
  readonly verticalSpacing?: keyof typeof VERTICAL | number;
  /** Between the words of a cell and its neighbours, in pixels. */
  readonly horizontalSpacing?: number;
  readonly highlightOnHover?: boolean;
  /** Narrower than that, it is moved along. */
  readonly miw?: number;
}

interface CellPlace {
  readonly w?: number | undefined;
  readonly ta?: CSSProperties['textAlign'];
}

/**
 * A table of plain elements. The library makes several components of each cell, and a list has hundreds of cells: that
 * alone took longer than a person takes for at once.
 */
export function Table({ verticalSpacing, horizontalSpacing, highlightOnHover, miw, className, ...rest }: TableProps) {
  const vertical = typeof verticalSpacing === 'string' ? VERTICAL[verticalSpacing] : verticalSpacing;
  const style = {
    ...(vertical !== undefined && { '--table-vertical': `${vertical}px` }),
    ...(horizontalSpacing !== undefined && { '--table-horizontal': `${horizontalSpacing}px` }),
    minWidth: miw,
  } as CSSProperties;
  return (
    <table
      {...rest}
      className={className ? `${classes.table} ${className}` : classes.table}
      style={style}
      data-highlight={highlightOnHover || undefined}
    />
  );
}

const placed = ({ w, ta }: CellPlace, style: CSSProperties | undefined): CSSProperties | undefined =>
  w === undefined && ta === undefined ? style : { ...style, width: w, textAlign: ta };

Table.Thead = (props: ComponentProps<'thead'>) => <thead {...props} />;
Table.Tbody = (props: ComponentProps<'tbody'>) => <tbody {...props} />;
Table.Tfoot = (props: ComponentProps<'tfoot'>) => <tfoot {...props} />;
Table.Caption = (props: ComponentProps<'caption'>) => <caption {...props} />;
Table.Tr = (props: ComponentProps<'tr'>) => <tr {...props} />;
Table.Th = ({ w, ta, style, ...rest }: ComponentProps<'th'> & CellPlace) => (
  <th {...rest} style={placed({ w, ta }, style)} />
);
Table.Td = ({ w, ta, style, ...rest }: ComponentProps<'td'> & CellPlace) => (
  <td {...rest} style={placed({ w, ta }, style)} />
);
