import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getOperationAST,
} from 'graphql';
import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from './page-arguments';

/** A document of more words than this is not even parsed to its end. */
export const TOKENS_MAX = 5_000;
export const DEPTH_MAX = 15;
export const ALIASES_MAX = 30;
/** Fields in the answer, were every page full. */
export const COST_MAX = 200_000;

const tooLarge = (message: string) => new GraphQLError(message, { extensions: { code: 'OPERATION_TOO_LARGE' } });

type Variables = Readonly<Record<string, unknown>>;

/**
 * Holds an operation to what the pages of this product need several times over. Fragments count wherever they are used.
 * @throws GraphQLError
 */
export function checkLimits(
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Variables,
): void {
  const operation = getOperationAST(document, operationName);
  if (operation) new Measure(document, variables).take(operation);
}

class Measure {
  private aliases = 0;
  private readonly fragments: ReadonlyMap<string, SelectionSetNode>;

  constructor(
    document: DocumentNode,
    private readonly variables: Variables,
  ) {
    const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map(({ name, selectionSet }) => [name.value, selectionSet]));
  }

  take({ selectionSet }: OperationDefinitionNode): void {
    this.walk(selectionSet, 1, 1, 0);
  }

  /** @param times how often the selection is answered @returns the cost so far */
  private walk(selections: SelectionSetNode, depth: number, times: number, cost: number): number {
    if (depth > DEPTH_MAX) throw tooLarge(`The operation is nested deeper than ${DEPTH_MAX} levels.`);
    let sum = cost;
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) sum = this.walkField(selection, depth, times, sum);
      else if (selection.kind === Kind.INLINE_FRAGMENT) sum = this.walk(selection.selectionSet, depth, times, sum);
      else {
        const fragment = this.fragments.get(selection.name.value);
        if (fragment) sum = this.walk(fragment, depth + 1, times, sum);
      }
    }
    return sum;
  }

  private walkField(field: FieldNode, depth: number, times: number, cost: number): number {
    if (field.alias && (this.aliases += 1) > ALIASES_MAX)
      throw tooLarge(`The operation has more than ${ALIASES_MAX} aliases.`);
    const sum = cost + times;
    if (sum > COST_MAX) throw tooLarge('The operation asks for too much at once. Ask for smaller pages.');
    return field.selectionSet ? this.walk(field.selectionSet, depth + 1, times * this.sizeOf(field), sum) : sum;
  }

  /** A list is as long as it is asked to be: the page size stands on the connection. */
  private sizeOf(field: FieldNode): number {
    const argument = field.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last');
    if (argument === undefined) return isConnection(field) ? PAGE_SIZE_DEFAULT : 1;
    const { value } = argument;
    const given =
      value.kind === Kind.VARIABLE ? this.variables[value.name.value] : 'value' in value ? value.value : null;
    const size = Number(given ?? PAGE_SIZE_DEFAULT);
    return Math.min(Math.max(Number.isFinite(size) ? size : PAGE_SIZE_MAX, 1), PAGE_SIZE_MAX);
  }
}

const isConnection = ({ selectionSet }: FieldNode): boolean =>
  selectionSet?.selections.some(
    (each) => each.kind === Kind.FIELD && (each.name.value === 'nodes' || each.name.value === 'edges'),
  ) ?? false;
