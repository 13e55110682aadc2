import type { DemoMeeting } from '../demoMeeting.ts'
import { bullet, number, text } from '../lines.ts'
import { CIRCLE } from '../people.ts'

/** The next meeting: an agenda that the secretariat is still writing. */
export const draft: DemoMeeting = {
  template: 'referat',
  title: 'Ordinært møde i direktørkredsen',
  place: 'Tangsund Rådhus, mødelokale Lodsen',
  start: '2027-01-15T09:00',
  end: '2027-01-15T11:30',
  nextMeeting: '',
  people: CIRCLE,
  intro: [],
  items: [
    { title: 'Godkendelse af dagsorden' },
    {
      title: 'Opfølgning på mødet i november',
      caseStatement: [text('Referatet fra mødet den 20. november 2026 er godkendt af mødelederen og offentliggjort. Sekretariatet gennemgår kort, hvor de aftalte opfølgninger står.')],
      attachments: ['Oversigt over åbne opfølgninger'],
    },
    {
      title: 'Handleplan for tidlig indsats 2027-2028',
      caseStatement: [
        text('På dialogdagen i september var der bred opbakning til at målrette de forebyggende hjemmebesøg. Sekretariatet har sammen med fagcheferne udarbejdet et udkast til en fælles handleplan med tre spor:'),
        number('Borgere, der har mistet en ægtefælle inden for det seneste år.'),
        number('Borgere, der er udskrevet fra sygehus og bor alene.'),
        number('Borgere, der selv henvender sig første gang om hjælp.'),
        text('Handleplanen kan gennemføres inden for de nuværende rammer, forudsat at de generelle besøg til borgere under 82 år omlægges.'),
      ],
      recommendation: [bullet('Direktørkredsen drøfter udkastet til handleplan.'), bullet('Direktørkredsen udpeger en tovholder for hvert spor.')],
      attachments: ['Udkast til handleplan for tidlig indsats'],
    },
    {
      title: 'Fælles introduktion af nye medarbejdere',
      caseStatement: [text('Morkær Kommune foreslår, at de fem kommuner afholder to fælles introduktionsdage om året. Oplægget er under udarbejdelse.')],
    },
    { title: 'Evt. og næste møde' },
  ],
  closing: [],
}
