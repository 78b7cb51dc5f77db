import { themeOf, wordDifference } from '@countersign/cuecs';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type RequestContext, inTransaction } from '../access/request-context';
import { Requires } from '../access/requires';
import { Report } from '../reports/report';
import { answerCarryOver } from './answer-carry-over';
import { coverageByOwner, coverageByTheme } from './coverage';
import { Cuec } from './cuec';
import { CuecOwnerCoverage, CuecThemeCoverage, CuecThemeFinding, WordRun } from './cuec-coverage';
import { AnswerCarryOverInput, EditCuecsInput } from './cuec.inputs';
import { AnswerCarryOverResult, EditCuecsResult } from './cuec.payloads';
import { EvidenceLink, SetCuecEvidenceInput, SetCuecEvidenceResult, setCuecEvidence } from './cuec-evidence';
import { editCuecs } from './edit-cuecs';

/** The register over all vendors: what we do about their controls, and how these follow from year to year. */
@Resolver(() => Cuec)
export class CuecRegisterResolver {
  @Query(() => [CuecThemeCoverage], {
    description: 'How far the controls of the latest reports are met, by what they demand.',
  })
  @Requires('cuec:read')
  cuecThemes(@Context() { manager }: RequestContext): Promise<CuecThemeCoverage[]> {
    return coverageByTheme(manager);
  }

  @Query(() => [CuecOwnerCoverage], {
    description: 'How far the controls of the latest reports are met, by who answers for them.',
  })
  @Requires('cuec:read')
  cuecOwners(@Context() context: RequestContext): Promise<CuecOwnerCoverage[]> {
    return coverageByOwner(context);
  }

  @Mutation(() => EditCuecsResult, {
    description: 'Says of one or many controls how far we do them, and who answers for them.',
  })
  @Requires('cuec:edit')
  editCuecs(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which controls, and the change.' }) input: EditCuecsInput,
  ): Promise<typeof EditCuecsResult> {
    return inTransaction(context, (transaction) => editCuecs(transaction, input));
  }

  @Mutation(() => AnswerCarryOverResult, { description: 'Says whether reworded controls take over what was done.' })
  @Requires('cuec:edit')
  answerCarryOver(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which controls, and the answer.' }) input: AnswerCarryOverInput,
  ): Promise<typeof AnswerCarryOverResult> {
    return inTransaction(context, (transaction) => answerCarryOver(transaction, input));
  }

  @Mutation(() => SetCuecEvidenceResult, { description: 'Says where evidence for a control lies.' })
  @Requires('cuec:edit')
  setCuecEvidence(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which control, and its links.' }) input: SetCuecEvidenceInput,
  ): Promise<typeof SetCuecEvidenceResult> {
    return inTransaction(context, (transaction) => setCuecEvidence(transaction, input));
  }

  @ResolveField(() => [EvidenceLink], { description: 'Where evidence lies that we do it.' })
  @Requires('cuec:read')
  evidenceLinks(@Context() context: RequestContext, @Parent() { row }: Cuec): Promise<EvidenceLink[]> {
    return context.load.evidenceLinks.load(row.id);
  }

  @ResolveField(() => CuecThemeFinding, { description: 'What it demands, and which words say so.' })
  @Requires('cuec:read')
  theme(@Parent() { row }: Cuec): CuecThemeFinding {
    return { ...themeOf(row), theme: row.theme };
  }

  @ResolveField(() => Cuec, { nullable: true, description: 'The control of the report before that it follows.' })
  @Requires('cuec:read')
  async predecessor(@Context() context: RequestContext, @Parent() { row }: Cuec): Promise<Cuec | null> {
    const found = row.predecessorId === null ? null : await context.load.cuec.load(row.predecessorId);
    return found && new Cuec(found);
  }

  @ResolveField(() => [WordRun], {
    nullable: true,
    description: 'Of a reworded control: what changed, word by word; null for others.',
  })
  @Requires('cuec:read')
  async difference(@Context() context: RequestContext, @Parent() { row }: Cuec): Promise<WordRun[] | null> {
    if (row.match !== 'REWORDED' || row.predecessorId === null) return null;
    const before = await context.load.cuec.load(row.predecessorId);
    return before && [...wordDifference(before.text, row.text)];
  }

  @ResolveField(() => Report, {
    nullable: true,
    description: 'The vendor’s next report, where that asks for it no more.',
  })
  @Requires('report:read')
  async droppedBy(@Context() context: RequestContext, @Parent() { row }: Cuec): Promise<Report | null> {
    const found = row.droppedByReportId === null ? null : await context.load.report.load(row.droppedByReportId);
    return found && new Report(found);
  }
}
