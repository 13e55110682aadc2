import type { DemoPerson, DemoWho } from './demoMeeting.ts'

/** The forum of the demo. Region, municipalities and people are invented. */
export const FORUM = 'Direktørkredsen for Omsorg og Forebyggelse'

/** Who signs in, and as what the sign-in links name them. */
export const SIGN_INS: Readonly<Record<DemoWho, { readonly label: string; readonly name: string }>> = {
  secretariat: { label: 'Sekretariat', name: 'Signe Tarpdal' },
  chair: { label: 'Mødeleder', name: 'Henrik Østervænge' },
  first: { label: 'Deltager', name: 'Mette Lykkebæk' },
  second: { label: 'Deltager 2', name: 'Jonas Kærmark' },
  observer: { label: 'Læser', name: 'Karin Solbakke' },
}

/** The circle itself, as its agendas name it. */
export const CIRCLE: readonly DemoPerson[] = [
  { name: 'Henrik Østervænge', organisation: 'Tangsund Kommune', role: 'mødeleder' },
  { name: 'Mette Lykkebæk', organisation: 'Brændekær Kommune' },
  { name: 'Jonas Kærmark', organisation: 'Vindeslev Kommune' },
  { name: 'Birthe Hallundgaard', organisation: 'Morkær Kommune' },
  { name: 'Thorvald Enghave', organisation: 'Strandholt Kommune' },
  { name: 'Signe Tarpdal', organisation: 'Fællessekretariatet', role: 'referent' },
]
