import type { CslItem, CslType } from '../csl-item'
import { bluebookCase } from './bluebook-case'
import { bluebookLaw, bluebookTreaty } from './bluebook-law'
import { bluebookBill, bluebookHearing } from './bluebook-legislative'
import { bluebookPin, type Pin } from './bluebook-pin'
import {
  bluebookBroadcast,
  bluebookJournal,
  bluebookNews,
  bluebookReport,
  bluebookWebPage,
  bluebookWorkingPaper,
} from './bluebook-publication'
import {
  bluebookLetter,
  bluebookManuscript,
  bluebookPressRelease,
  bluebookSpeech,
  bluebookThesis,
  isCorrespondence,
} from './bluebook-unpublished'
import { endWith } from './join-runs'
import { nestQuotations } from './nest-quotations'
import { type CitationRun, type CitationStyle, remarkRuns } from './style'

/** The body of a citation, without its full stop. */
type Form = (item: CslItem, pin?: Pin) => CitationRun[]

const FORMS: Record<CslType, Form> = {
  article: bluebookWorkingPaper,
  'article-journal': bluebookJournal,
  'article-magazine': bluebookNews,
  'article-newspaper': bluebookNews,
  bill: bluebookBill,
  book: bluebookReport,
  broadcast: bluebookBroadcast,
  dataset: bluebookWebPage,
  graphic: bluebookWebPage,
  hearing: bluebookHearing,
  legal_case: bluebookCase,
  legislation: bluebookLaw,
  personal_communication: bluebookLetter,
  'post-weblog': bluebookWebPage,
  regulation: bluebookLaw,
  report: bluebookReport,
  speech: bluebookSpeech,
  thesis: bluebookThesis,
  treaty: bluebookTreaty,
  webpage: bluebookWebPage,
}

/**
 * The Bluebook, 22nd edition, as practitioners use it (Bluepages): titles and case names in italics, no small capitals,
 * each citation a sentence.
 */
export const bluebook: CitationStyle = {
  id: 'bluebook',
  name: 'Bluebook',
  manual: 'The Bluebook: A Uniform System of Citation, 22nd edition (2025), Bluepages',
  format: (item, use) => {
    // No title stands in quotation marks, so that those within it are double.
    const work = item.title ? { ...item, title: nestQuotations(item.title, 'double') } : item
    return [...endWith(formOf(work)(work, bluebookPin(use?.locator)), '.'), ...remarkRuns(item)]
  },
}

/** The form of a work: that of its type, but reports and pages that are letters, released papers or drafts are cited so. */
function formOf(item: CslItem): Form {
  const { type, genre = '', number = '', 'collection-title': series = '' } = item
  if (type !== 'report' && type !== 'webpage') return FORMS[type]
  if (isCorrespondence(item) || /\bFOIA\b/.test(number)) return bluebookLetter
  if (/^(?:press|news) release/i.test(genre)) return bluebookPressRelease
  if (/(?:working|discussion) paper/i.test(`${genre} ${series}`)) return bluebookWorkingPaper
  return /^draft\b|manuscript/i.test(genre) ? bluebookManuscript : FORMS[type]
}
