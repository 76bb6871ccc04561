import { answerShortAddress } from '@/app/answer-short-address'

export const dynamic = 'force-dynamic'

/** The short address of an event, for paper. */
export async function GET(_: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  return answerShortAddress('event', (await params).code)
}
