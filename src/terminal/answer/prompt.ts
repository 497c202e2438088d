import type { AnswerOutcome, AnswerRequest, AnswerStreams } from './answer.ts';

export async function runPrompt(request: AnswerRequest, _streams: AnswerStreams): Promise<AnswerOutcome> {
  request.onDraft({ ...request.draft, usedSeconds: request.clock.usedSeconds });
  throw new Error('The answer prompt is being built.');
}
