import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A rectangle in PDF points from the top left of the page as a viewer shows it.' })
export class Box {
  @Field(() => Float, { description: 'From the left edge.' }) readonly x: number;
  @Field(() => Float, { description: 'From the top edge.' }) readonly y: number;
  @Field(() => Float, { description: 'Width.' }) readonly width: number;
  @Field(() => Float, { description: 'Height.' }) readonly height: number;
}

@ObjectType({ description: 'Where in the document something stands.' })
export class Evidence {
  @Field(() => Int, { description: "The page in the file's own order, from 1." }) readonly page: number;
  @Field({ description: 'The words on that page.' }) readonly quote: string;
  @Field(() => Box, { description: 'The place of the words on the page.' }) readonly box: Box;
}
