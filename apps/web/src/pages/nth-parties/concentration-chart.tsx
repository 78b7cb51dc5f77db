import { useElementSize } from '@mantine/hooks';
import { Link } from 'react-router';
import { Sankey, type SankeyLinkProps, type SankeyNodeProps } from 'recharts';

import type { VendorTier } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import type { Concentration, GraphNode } from './concentration';
import classes from './concentration.module.css';

const TIER_COLOUR: Record<VendorTier, string> = {
  CRITICAL: 'var(--bad-solid)',
  HIGH: 'var(--warn-solid)',
  MEDIUM: 'var(--info-solid)',
  LOW: 'var(--neutral-solid)',
};

/** Two lines of a label and some air. */
const LINE_HEIGHT = 44;
const LABEL_WIDTH = 210;
/** Between an end and its label, and at the other side of that. */
const BESIDE = 22;
/** As wide as a letter of either line is on average. */
const NAME_LETTER = 7;
const NOTE_LETTER = 5.8;
/** Narrower, the labels stand over the flows: beside them there is no room. */
const ROOM_BESIDE = 640;

/** As wide as vendors rest on it; every end is a link, so that it is read and followed by keyboard. */
export default function ConcentrationChart({ nodes, links }: Concentration) {
  const { ref, width } = useElementSize();
  const lines = Math.max(
    nodes.filter(({ side }) => side === 'vendor').length,
    nodes.filter(({ side }) => side === 'organization').length,
  );
  const isOver = width < ROOM_BESIDE;
  const height = Math.max(200, lines * LINE_HEIGHT);
  return (
    <div ref={ref} style={{ height }}>
      {width > 0 && (
        <Sankey
          width={width}
          height={height}
          data={{ nodes: nodes.map((node) => ({ ...node })), links: links.map((link) => ({ ...link })) }}
          accessibilityLayer={false}
          nodeWidth={10}
          nodePadding={34}
          margin={{ top: 18, bottom: 18, left: isOver ? 2 : LABEL_WIDTH, right: isOver ? 2 : LABEL_WIDTH }}
          node={(node: SankeyNodeProps) => (
            <NodeLink {...node} isOver={isOver} room={isOver ? width / 2 - BESIDE : LABEL_WIDTH - BESIDE} />
          )}
          link={Flow}
        />
      )}
    </div>
  );
}

/** As many letters as find room beside the flows; the whole name is in the title and for screen readers. */
const shortened = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, Math.floor(most) - 1).trimEnd()}…` : text;

interface NodeLinkProps {
  readonly isOver: boolean;
  /** For its label, in pixels. */
  readonly room: number;
}

function NodeLink({ x, y, width, height, payload, isOver, room }: SankeyNodeProps & NodeLinkProps) {
  const node = payload as unknown as GraphNode;
  const isVendor = node.side === 'vendor';
  const colour = node.tier === null ? 'var(--ink)' : TIER_COLOUR[node.tier];
  const middle = y + height / 2;
  const isBefore = isVendor !== isOver;
  const label = { x: isBefore ? x - 8 : x + width + 8, textAnchor: isBefore ? ('end' as const) : ('start' as const) };
  return (
    <Link to={node.to} className={classes.node} preventScrollReset>
      {/* What the link is called: whole, where the words beside it are shortened. */}
      <title>{`${node.name}: ${node.note}`}</title>
      <rect x={x} y={y} width={width} height={Math.max(height, 3)} rx={2} fill={colour} />
      <text {...label} y={middle - 3} className={classes.name}>
        {shortened(node.name, room / NAME_LETTER)}
      </text>
      <text {...label} y={middle + 12} className={classes.note}>
        {shortened(node.note, room / NOTE_LETTER)}
      </text>
    </Link>
  );
}

function Flow({
  sourceX,
  sourceY,
  sourceControlX,
  targetX,
  targetY,
  targetControlX,
  linkWidth,
  payload,
}: SankeyLinkProps) {
  const source = payload.source as unknown as GraphNode;
  const target = payload.target as unknown as GraphNode;
  return (
    <path
      className={classes.flow}
      d={`M${sourceX},${sourceY} C${sourceControlX},${sourceY} ${targetControlX},${targetY} ${targetX},${targetY}`}
      strokeWidth={Math.max(linkWidth, 1.5)}
      stroke={TIER_COLOUR[source.tier!]}
      aria-hidden
    >
      <title>{`${source.name} to ${target.name}: ${counted(payload.value, 'vendor')}`}</title>
    </path>
  );
}
