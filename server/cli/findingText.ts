import type { Finding } from '../../shared/record/finding.ts'
import { verifyWords } from '../../shared/words/verify.ts'
import { momentText } from '../http/public/moment.ts'

type Say<Level extends Finding['level']> = Extract<Finding, { level: Level }>

const moment = (instant: string): string => momentText(Date.parse(instant), 'da')
const { good, bad, note, mark } = verifyWords.da

const goodText = (finding: Say<'good'>): string => {
  switch (finding.type) {
    case 'chain':
      return good.chain(finding.name, finding.forum, finding.count)
    case 'publication':
      return good.publication(finding.sequence, finding.slug, finding.approvedBy, moment(finding.approvedAt), moment(finding.publishedAt), finding.keyId)
    case 'tombstone':
      return good.tombstone(finding.sequence, finding.withdraws, finding.keyId)
    case 'file':
      return good.file(finding.name, finding.sequence, finding.path)
    case 'keys':
      return good.keys(finding.name, finding.count)
    case 'pinned':
      return good.pinned(finding.keyId)
    case 'opened':
    case 'publicPart':
      return good[finding.type](finding.sequence)
  }
}

const badText = (finding: Say<'bad'>): string => {
  switch (finding.type) {
    case 'nothing':
    case 'notOpened':
      return bad[finding.type]
    case 'notCanonical':
    case 'notUnderstood':
    case 'foreignFile':
    case 'emptyChain':
      return bad[finding.type](finding.name)
    case 'keyName':
    case 'keySignature':
    case 'keyOrder':
    case 'keyEndorsement':
      return bad[finding.type](finding.number)
    case 'twoKeys':
      return bad.twoKeys(finding.keyId)
    case 'notPinned':
      return bad.notPinned(finding.sequence, finding.keyId)
    default:
      return bad[finding.type](finding.sequence)
  }
}

const noteText = (finding: Say<'note'>): string => {
  switch (finding.type) {
    case 'withdrawn':
      return note.withdrawn(finding.sequence, finding.by, moment(finding.at), finding.reason)
    case 'corrected':
      return note.corrected(finding.sequence, finding.bySequence, finding.reason)
    case 'filesAbsent':
      return note.filesAbsent(finding.sequence, finding.paths.join(', '))
    case 'excerpt':
    case 'setAside':
      return note[finding.type](finding.name)
    case 'ownKey':
      return note.ownKey(finding.keyId)
    case 'unendorsed':
      return note.unendorsed(finding.number)
    case 'publicPartDiffers':
      return note.publicPartDiffers(finding.sequence)
  }
}

/** A finding as one line for people, in Danish. */
export const findingText = (finding: Finding): string =>
  mark[finding.level] + (finding.level === 'good' ? goodText(finding) : finding.level === 'bad' ? badText(finding) : noteText(finding))
