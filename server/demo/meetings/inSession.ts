import type { DemoMeeting } from '../demoMeeting.ts'
import { firstHalf } from './inSessionFirst.ts'
import { secondHalf } from './inSessionSecond.ts'

/** A meeting that runs: some items have their minutes, others wait for theirs. */
export const inSession: DemoMeeting = {
  template: 'referat',
  title: 'Ordinært møde i direktørkredsen',
  place: 'Teams og Brændekær Rådhus, mødelokale Møllen',
  start: '2026-11-20T09:00',
  end: '2026-11-20T12:00',
  nextMeeting: 'Fredag den 15. januar 2027 på Tangsund Rådhus',
  people: [
    { name: 'Henrik Østervænge', organisation: 'Tangsund Kommune', role: 'mødeleder' },
    { name: 'Mette Lykkebæk', organisation: 'Brændekær Kommune' },
    { name: 'Jonas Kærmark', organisation: 'Vindeslev Kommune', arrival: '09:20' },
    { name: 'Birthe Hallundgaard', organisation: 'Morkær Kommune', attendance: 'apology' },
    { name: 'Sidsel Ravnskær', organisation: 'Morkær Kommune', deputyFor: 'Birthe Hallundgaard' },
    { name: 'Thorvald Enghave', organisation: 'Strandholt Kommune', attendance: 'absent' },
    { name: 'Signe Tarpdal', organisation: 'Fællessekretariatet', role: 'referent' },
  ],
  intro: [],
  items: [...firstHalf, ...secondHalf],
  closing: [],
}
