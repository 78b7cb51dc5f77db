import { type GraphQLSchema, coerceInputValue, isInputType } from 'graphql';
import { HttpProblem } from '../http/http-problem';

const LONGEST = 10_000;

/**
 * A filter or an order out of an address, as JSON, held to the type that the GraphQL list takes. Undefined: none given.
 * @throws HttpProblem
 */
export function argumentOf<Input>(schema: GraphQLSchema, typeName: string, given: unknown): Input | undefined {
  if (given === undefined || given === '') return undefined;
  const type = schema.getType(typeName);
  if (!type || !isInputType(type)) throw new Error(`${typeName} is no input type.`);
  const problem = () =>
    new HttpProblem(400, 'BAD_FILTER', `Give the filter and the order as JSON of the type ${typeName}.`);
  if (typeof given !== 'string' || given.length > LONGEST) throw problem();
  try {
    return coerceInputValue(JSON.parse(given), type, () => {
      throw problem();
    }) as Input;
  } catch {
    throw problem();
  }
}
