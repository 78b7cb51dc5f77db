import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { RESOLVERS } from './resolvers';
import { describeRootTypes } from './root-types';

const HEADING = '# Printed from the code by "npm run schema"; a test holds it current. Do not edit.\n\n';

/** The schema as text, made of the code alone: no server and no database. */
export async function printedSchema(): Promise<string> {
  const application = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: ['error'] });
  await application.init();
  const schema = describeRootTypes(await application.get(GraphQLSchemaFactory).create(RESOLVERS));
  await application.close();
  return `${HEADING}${printSchema(lexicographicSortSchema(schema))}\n`;
}
