import type { LanguagePack } from './pack.ts'

/** English. */
export const en: LanguagePack = {
  language: 'en',
  common: [
    'the', 'and', 'of', 'to', 'was', 'that', 'is', 'in', 'for', 'be', 'by', 'meeting', 'minutes', 'agreed', 'resolved', 'noted',
    'apologies', 'with', 'were', 'committee', 'present', 'on',
  ],
  months: [['january', 'jan'], ['february', 'feb'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'], ['july', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec']],
  head: {
    title: ['subject', 'title', 're'],
    body: [
      'committee', 'meeting', 'board', 'body', 'group', 'council', 'forum', 'meeting of', 'name of meeting', 'name of committee',
      'meeting name', 'meeting title', 'organisation', 'organization', 'team', 'meeting type',
    ],
    when: [
      'date', 'time', 'date and time', 'meeting date', 'when', 'time and place', 'date/time', 'held on', 'start', 'start time',
      'date & time', 'commenced', 'commenced at', 'day', 'date of meeting', 'meeting time', 'meeting held', 'held', 'date held',
      'day and date', 'date and venue', 'time/date', 'started', 'opened', 'meeting opened', 'opening time', 'called to order',
    ],
    end: [
      'end', 'end time', 'closed', 'meeting closed', 'finish', 'finished', 'adjourned', 'meeting ended', 'meeting closed at',
      'meeting adjourned', 'close', 'closing time', 'end of meeting', 'closed at', 'finish time', 'meeting finished',
    ],
    place: [
      'place', 'venue', 'location', 'where', 'room', 'held at', 'meeting location', 'meeting place', 'address', 'venue/location',
      'location/venue', 'held in', 'meeting venue',
    ],
    present: [
      'present', 'attendees', 'members', 'attending', 'in attendance (members)', 'participants', 'members present', 'those present',
      'attendance', 'councillors', 'councillors present', 'committee members', 'voting members', 'members in attendance',
      'trustees present', 'directors present', 'board members present', 'governors present', 'members attending', 'attended',
      'attended by', 'attendees present', 'councillors in attendance', 'people present', 'who was there', 'trustees', 'directors',
      'governors', 'panel members', 'core members', 'attendee', 'residents present', 'committee members present',
    ],
    officials: [
      'in attendance', 'also present', 'officers', 'officers present', 'guests', 'observers', 'also in attendance', 'staff',
      'others present', 'officers in attendance', 'by invitation', 'officers attending', 'advisers', 'visitors', 'invited guests',
      'staff present', 'staff in attendance', 'members of the public', 'public', 'others', 'others in attendance', 'attending', 'guest',
      'non-voting', 'also attending', 'observing', 'in attendance (non-members)', 'clerk and officers',
    ],
    apologies: [
      'apologies', 'apologies for absence', 'regrets', 'apologies received', 'apology', 'apologies received from', 'apologies from',
      'apologies for absence received', 'received apologies', 'absent with apologies', 'sent apologies',
      'apologies for absence received from', 'excused', 'apologies/absent', 'apologies given', 'absence with apologies',
      'apologies for absence from', 'with apologies',
    ],
    absent: [
      'absent', 'not present', 'absent without apology', 'not in attendance', 'members absent', 'absent members', 'did not attend',
      'non-attendance', 'absentees',
    ],
    chair: [
      'chair', 'chairman', 'chairperson', 'chaired by', 'in the chair', 'presiding', 'meeting chair', 'meeting chaired by', 'in chair',
      'chair of meeting', 'chair of the meeting', 'chairwoman', 'presided over by', 'convenor', 'facilitator', 'meeting called by',
    ],
    minuteTaker: [
      'minutes', 'minute taker', 'secretary', 'clerk', 'minutes by', 'note taker', 'minutes taken by', 'notes', 'minute-taker',
      'recorded by', 'scribe', 'minutes secretary', 'minute secretary', 'minuted by', 'taken by', 'note-taker', 'notes by',
      'notes taken by', 'recording secretary', 'prepared by', 'minutes recorded by', 'clerk to the council', 'clerk to the committee',
      'minutes prepared by', 'rapporteur', 'secretariat',
    ],
    nextMeeting: [
      'next meeting', 'date of next meeting', 'next meeting date', 'time and date of next meeting', 'date of the next meeting',
      'next board meeting', 'date and time of next meeting', 'next meetings', 'the next meeting', 'following meeting',
      'next committee meeting',
    ],
    other: ['cc', 'copy', 'copies to', 'distribution', 'ref', 'reference', 'status', 'version', 'author', 'file'],
  },
  parts: {
    caseStatement: [
      'background', 'summary', 'report', 'introduction', 'purpose', 'issue', 'financial implications', 'finance', 'context', 'details',
      'case', 'information', 'legal implications', 'briefing', 'overview', 'the report', 'purpose of the report', 'executive summary',
      'report of', 'matter for consideration', 'key points', 'consideration', 'considerations', 'current position',
      'introduction and background', 'reason for report', 'reason for decision', 'reasons for decision',
      'financial and legal implications', 'consultation', 'options considered', 'timescale', 'equality implications',
      'environmental implications', 'synopsis', 'statement of case', 'proposal summary', 'resource implications', 'implications',
      'officer report', 'officer\'s report',
    ],
    recommendation: [
      'recommendation', 'recommendations', 'proposal', 'motion', 'recommended', 'proposed resolution', 'officer recommendation',
      'officer recommendations', 'recommended decision', 'officer’s recommendation', 'officer\'s recommendation', 'recommendation(s)',
      'recommendation to council', 'motion before the council', 'proposed decision', 'recommended action', 'draft resolution',
      'the recommendation', 'proposed motion', 'proposed by', 'proposals', 'resolution proposed',
    ],
    attachments: [
      'attachments', 'appendices', 'appendix', 'annex', 'annexes', 'enclosures', 'background papers', 'papers', 'supporting papers',
      'documents', 'attachment', 'appendix list', 'list of appendices', 'background documents', 'supporting documents',
      'papers circulated', 'attached', 'attached papers', 'enclosure', 'documents attached',
    ],
    minutes: [
      'minutes', 'decision', 'resolution', 'outcome', 'discussion', 'decisions', 'decision taken', 'debate', 'voting',
      'discussion and decision', 'debate and decision', 'decision and action', 'resolution(s)', 'resolutions', 'decision(s)',
      'council decision', 'board decision', 'committee decision', 'points raised', 'outcome of vote', 'deliberation', 'proceedings',
      'discussion points', 'conclusions', 'decision made', 'discussion summary', 'summary of discussion', 'outcomes',
    ],
  },
  telling: { caseStatement: [], recommendation: [], attachments: [], minutes: ['resolved', 'noted', 'agreed', 'resolved that', 'declaration of interest', 'dissent', 'dissenting opinion', 'conclusion', 'owner', 'action', 'actions', 'action points', 'conclusions', 'for action', 'vote', 'vote recorded', 'recorded vote', 'abstentions', 'declaration', 'dissent recorded', 'minority view', 'recusal', 'action by', 'responsible'] },
  partRows: [{ part: 'minutes', row: /^(?:decision|resolution) of (?:the )?.{2,70}:?$/iu }],
  sentences: [
    { part: 'recommendation', row: /^(?:it is recommended|the (?:committee|board|council) is (?:asked|recommended|invited) to|members are (?:asked|recommended|invited) to|recommended:? that)\b/iu },
    { part: 'minutes', row: /^(?:RESOLVED|AGREED|NOTED|IT WAS RESOLVED)\b/u },
  ],
  itemWords: ['item', 'agenda item', 'minute', 'theme', 'topic', 'min', 'minute no'],
  themeWords: ['theme'],
  numberWords: ['no.', 'no', 'number'],
  usualTitles: [
    'any other business', 'aob', 'next meeting', 'date of next meeting', 'apologies for absence', 'declarations of interest',
    'minutes of the last meeting', 'minutes of the previous meeting', 'matters arising', 'welcome and apologies', 'welcome',
    'correspondence', 'apologies', 'apologies received', 'minutes of previous meeting', 'previous minutes', 'approval of minutes',
    'minutes', 'approval of the agenda', 'welcome and introductions', 'introductions', 'public participation', 'public questions',
    'urgent business', 'date and time of next meeting', 'any other competent business', 'aocb', 'a.o.b', 'a.o.b.', 'closing remarks',
    'close', 'adjournment', 'call to order', 'old business', 'new business', 'matters arising from the minutes', 'closure',
    'meeting close',
  ],
  closed: [
    'confidential', 'closed session', 'closed item', 'in camera', 'exempt', 'not for publication', 'private session', 'closed',
    'confidential item', 'exempt item', 'exempt information', 'exempt report', 'closed to the public', 'private', 'private item',
    'restricted', 'part ii', 'in private', 'public excluded', 'confidential business',
  ],
  open: ['open item', 'open session', 'public', 'open'],
  minutesWords: [
    'minutes', 'meeting minutes', 'agenda', 'meeting notes', 'notes of the meeting', 'record of meeting', 'notes of', 'notes',
    'draft minutes', 'record of proceedings', 'action notes', 'confirmed minutes', 'unconfirmed minutes', 'minutes of proceedings',
    'record of the meeting',
  ],
  summaryWords: ['summary of', 'workshop summary', 'theme day'],
  contents: [
    'agenda', 'contents', 'table of contents', 'items', 'order of business', 'agenda items', 'list of items', 'index', 'business',
    'business to be transacted', 'business of the meeting',
  ],
  bodyEnds: [
    'committee', 'board', 'council', 'group', 'forum', 'panel', 'commission', 'cabinet', 'team', 'trust', 'association', 'assembly',
    'society', 'trustees', 'governors', 'partnership', 'network', 'directors', 'club', 'federation', 'union', 'ltd', 'congregation',
    'school', 'residents', 'executive', 'department', 'working party', 'alliance', 'co-operative', 'cooperative', 'friends', 'parish',
  ],
  ofBody: ['of the', 'of', 'for the', 'for', 'from', 'on'],
  chairRoles: ['chair', 'chairman', 'chairperson', 'mayor', 'in the chair', 'chairwoman'],
  minuteTakerRoles: ['minutes', 'secretary', 'clerk', 'minute taker', 'minute-taker', 'note taker'],
  nextMeeting: [/^(?:[-•*]\s*)?(?:the )?(?:date of (?:the )?)?next (?:\p{L}+ ){0,2}?meeting\b(?: of [\p{L} -]{3,60}?)?(?: (?:is|will be|will be held|will take place|takes place|was set for|is scheduled for))?(?:\s*[:,]\s*|\s+)(?=(?:on|\p{L}+day|the|\d|at))/iu],
  meetingEnd: [/\b(?:the )?meeting (?:was )?(?:closed|ended|concluded|adjourned|finished)\s*:?\s*(?:at\s*)?(?=\d)/iu],
  plenum: [/^in plenary\b/iu, /^following the (?:presentation|talk|introduction)\b/iu, /^in the (?:subsequent|following|ensuing) (?:discussion|plenary)\b/iu],
  farewell: [/^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3} (?:closed|concluded|rounded off|thanked)\b/u, /^the chair (?:closed|thanked|concluded)\b/iu],
  absentProse: [/\ball (?:members )?(?:were|are) present (?:except|apart from|with the exception of)\s+/iu],
  ending: [/^(?:there being no (?:further|other) business)\b/iu, /^the meeting (?:was )?(?:closed|ended|concluded|adjourned)\b/iu, /^signed\b/iu, /^_{5,}/u, /^minutes (?:taken|approved|recorded)\b/iu, /^these minutes\b/iu, /^chair(?:man|person)?['’]?s? signature\b/iu],
  titleEnds: [
    'director', 'officer', 'manager', 'councillor', 'cllr', 'cllr.', 'mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'dr', 'dr.', 'professor',
    'prof', 'prof.', 'sir', 'lady', 'clerk', 'leader', 'treasurer', 'reverend', 'revd', 'rev', 'rev.', 'chair', 'trustee', 'mayor',
    'alderman', 'ald', 'ald.', 'lord', 'judge', 'miss', 'mx', 'engineer', 'solicitor', 'secretary',
  ],
  deputyFor: ['substitute for', 'substituting for', 'deputising for', 'deputy for', 'on behalf of', 'alternate for', 'for', 'in place of'],
  columnWords: [
    'name', 'role', 'position', 'representing', 'party', 'organisation', 'organization', 'title', 'ward', 'initials', 'status',
    'attendance', 'present',
  ],
  places: [
    'room', 'hall', 'chamber', 'library', 'school', 'office', 'offices', 'teams', 'zoom', 'centre', 'center', 'pavilion', 'boardroom',
    'church', 'hotel', 'building', 'floor', 'clubhouse',
  ],
  closedParts: [
    'exempt items', 'confidential items', 'closed session', 'private session', 'part ii', 'part 2', 'part b', 'exempt business',
    'part ii - exempt', 'part ii - private', 'in camera', 'confidential session', 'closed items', 'part 2 - private',
    'part b - confidential',
  ],
  openParts: [
    'open session', 'public session', 'part i', 'part 1', 'part a', 'open items', 'public items', 'part i - public', 'part 1 - public',
    'part a - public',
  ],
  apologyProse: [/\bapologies (?:for absence )?(?:were |had been |have been |was )?(?:received |sent |given |noted |accepted |tendered )?(?:from|by|on behalf of)\s*:?\s+/iu],
  nobody: ['none', 'nil', 'all', '-', '–', 'n/a', 'no apologies', 'none received'],
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  clock: ['at', 'from'],
}
