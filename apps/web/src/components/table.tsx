import { type CSSProperties, type ComponentProps, useLayoutEffect, useRef } from 'react';
import classes from './table.module.css';

/** Between the words of a row and its lines, in pixels. */
const VERTICAL = { xs: 10, sm: 12 } as const;

interface TableProps extends ComponentProps<'table'> {
  readonly verticalSpacing?: keyof typeof VERTICAL | number;
  /** Between the words of a cell and its neighbours, in pixels. */
  readonly horizontalSpacing?: number;
  readonly highlightOnHover?: boolean;
  /** Narrower than that, in pixels at the usual size of letters, it is moved along; on a phone each of its rows is a block, one value below the other. */
  readonly miw?: number;
}

interface CellPlace {
  /** In pixels at the usual size of letters: it grows with them. */
  readonly w?: number | undefined;
  readonly ta?: CSSProperties['textAlign'];
}

interface CellProps extends ComponentProps<'td'>, CellPlace {
  /** Where a row is a block, as broad as that: of words that go on for lines. */
  readonly broad?: boolean;
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
    minWidth: rem(miw),
  } as CSSProperties;
  const table = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => {
    if (miw !== undefined) nameColumns(table.current!);
  });
  return (
    <table
      role="table"
      {...rest}
      ref={table}
      className={className ? `${classes.table} ${className}` : classes.table}
      style={style}
      data-highlight={highlightOnHover || undefined}
      data-stacks={miw !== undefined || undefined}
    />
  );
}

/** What a value is stands beside it where a row is a block: the words of the head are lent to the style sheet. */
function nameColumns(table: HTMLTableElement): void {
  for (const [index, head] of [...(table.tHead?.rows[0]?.cells ?? [])].entries())
    table.style.setProperty(`--column-${index + 1}`, JSON.stringify(head.textContent));
}

const rem = (pixels: number | undefined) => (pixels === undefined ? undefined : `${pixels / 16}rem`);

const placed = ({ w, ta }: CellPlace, style: CSSProperties | undefined): CSSProperties | undefined =>
  w === undefined && ta === undefined ? style : { ...style, width: rem(w), textAlign: ta };

// A browser forgets what a table is as soon as its parts are drawn as blocks: what they are is said.
Table.Thead = (props: ComponentProps<'thead'>) => <thead role="rowgroup" {...props} />;
Table.Tbody = (props: ComponentProps<'tbody'>) => <tbody role="rowgroup" {...props} />;
Table.Tfoot = (props: ComponentProps<'tfoot'>) => <tfoot role="rowgroup" {...props} />;
Table.Caption = (props: ComponentProps<'caption'>) => <caption {...props} />;
Table.Tr = (props: ComponentProps<'tr'>) => <tr role="row" {...props} />;
Table.Th = ({ w, ta, style, ...rest }: ComponentProps<'th'> & CellPlace) => (
  <th role={rest.scope === 'row' ? 'rowheader' : 'columnheader'} {...rest} style={placed({ w, ta }, style)} />
);
Table.Td = ({ w, ta, style, broad, ...rest }: CellProps) => (
  <td role="cell" {...rest} data-broad={broad || undefined} style={placed({ w, ta }, style)} />
);
