const { isInterfaceType, isObjectType } = require('graphql');

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/**
 * What the page's cache has to know of the schema: which types have no id, which types an interface stands for, and what
 * there is that changes something.
 */
module.exports.plugin = (schema) => {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const keyless = types
    .filter((type) => isObjectType(type) && !ROOTS.includes(type.name) && !('id' in type.getFields()))
    .map(({ name }) => name);
  const interfaces = types
    .filter(isInterfaceType)
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]);
  const mutations = Object.keys(schema.getMutationType().getFields());
  return [
    '/* eslint-disable */',
    `export const KEYLESS = ${JSON.stringify(keyless, null, 2)};`,
    `export const POSSIBLE_TYPES = ${JSON.stringify(Object.fromEntries(interfaces), null, 2)};`,
    `export const MUTATIONS = ${JSON.stringify(mutations, null, 2)};`,
  ].join('\n');
};
