import type { AnswerOutcome, AnswerRequest, AnswerStreams } from './request.ts';

/**
 * Lets a person write an answer of many lines under a running clock. It has the whole window while it runs, and
 * gives the former screen back. Rejects with whatever `onDraft` threw, after the terminal has been restored.
 */
export async function askAnswer(request: AnswerRequest, streams: AnswerStreams): Promise<AnswerOutcome> {
  const { runPrompt } = await import('./prompt.ts');
  return runPrompt(request, streams);
}
