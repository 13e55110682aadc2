import type { DemoMeeting } from '../demoMeeting.ts'
import { dialogueProgramme } from '../files.ts'
import { bullet, number, text } from '../lines.ts'

/** A day of dialogue: an opsamling with two themes, approved and published. */
export const published: DemoMeeting = {
  template: 'opsamling',
  title: 'Opsamling på dialogdagen om fremtidens omsorg',
  place: 'Kulturhuset Fyret, Strandholt',
  start: '2026-09-24T10:00',
  end: '2026-09-24T14:45',
  nextMeeting: '',
  people: [
    { name: 'Henrik Østervænge', organisation: 'Tangsund Kommune', role: 'mødeleder' },
    { name: 'Mette Lykkebæk', organisation: 'Brændekær Kommune' },
    { name: 'Jonas Kærmark', organisation: 'Vindeslev Kommune' },
    { name: 'Birthe Hallundgaard', organisation: 'Morkær Kommune', attendance: 'apology' },
    { name: 'Sidsel Ravnskær', organisation: 'Morkær Kommune', deputyFor: 'Birthe Hallundgaard' },
    { name: 'Thorvald Enghave', organisation: 'Strandholt Kommune', arrival: '10:40' },
    { name: 'Signe Tarpdal', organisation: 'Fællessekretariatet', role: 'referent' },
  ],
  intro: [
    text('Henrik Østervænge bød velkommen på vegne af direktørkredsen og takkede Strandholt Kommune for at lægge hus til. Formålet med dagen er at '
      + 'samle erfaringer fra de fem kommuner og at give direktørkredsen et fælles afsæt, inden rammerne for arbejdet med omsorg og forebyggelse i '
      + '2027 og 2028 skal fastlægges.'),
    text('Omkring 60 ledere og medarbejdere deltog. Opsamlingen gengiver hovedlinjerne fra oplæg og drøftelser; den er ikke en vedtagelse.'),
  ],
  items: [
    {
      title: 'Når flere skal hjælpes af færre',
      caseStatement: [
        text('Mette Lykkebæk indledte med en status over, hvordan behovet for hjælp udvikler sig. Frem mod 2035 vokser gruppen af borgere over 80 år med godt '
          + 'en tredjedel i de fem kommuner, mens antallet af uddannede medarbejdere i bedste fald er uændret. Oplægget pegede på tre veje, som ikke '
          + 'udelukker hinanden:'),
        number('Tidligere indsats, så borgeren bevarer sine kræfter længere.'),
        number('Teknologi, der giver tryghed om natten og frigør tid om dagen.'),
        number('Et tættere samspil med pårørende, naboer og foreninger.'),
        text('Deltagerne drøftede i grupper på tværs af kommuner, hvilke greb der kan gøre størst forskel allerede næste år.'),
      ],
      attachments: [{ title: 'Program for dialogdagen', file: dialogueProgramme }, 'Oplæg: Når flere skal hjælpes af færre'],
      minutes: [
        {
          by: 'first',
          lines: [
            text('I plenum blev følgende fremhævet:'),
            bullet('**Tidlig indsats:** Forebyggende hjemmebesøg skal målrettes dem, der netop har mistet en ægtefælle eller er blevet udskrevet. Besøg til alle over en bestemt alder rammer for bredt.'),
            bullet('**Teknologi:** Der var bred opbakning til fælles afprøvning, men også advarsler:'),
            bullet('Teknologien skal passe ind i arbejdsgangen. Et alarmsystem, som ingen har tid til at svare på, skaber utryghed.', 1),
            bullet('Borgeren skal kunne sige nej, og et nej må ikke koste anden hjælp.', 1),
            bullet('Kommunerne bør indkøbe i fællesskab og aftale, hvem der bærer udgiften til oplæring.', 1),
            bullet('**Pårørende og foreninger:** De frivillige vil gerne, men vil også vide, hvem de kan ringe til. Én fast kontaktperson i hver kommune blev nævnt som et enkelt skridt.'),
          ],
        },
        {
          by: 'second',
          lines: [
            bullet('**Arbejdstid:** Flere grupper efterlyste forsøg med faste teams, hvor medarbejderne selv lægger vagtplanen. Erfaringerne fra Vindeslev er lovende, men endnu ikke målt.'),
            text('Der var enighed om, at kommunerne hver for sig er for små til at afprøve alt, og at arbejdsdelingen derfor bør aftales på forhånd.'),
          ],
        },
      ],
    },
    {
      title: 'Fra udskrivning til hverdag',
      caseStatement: [
        text('Jonas Kærmark orienterede om de første resultater af samarbejdet om udskrivning, som Vindeslev og Tangsund har afprøvet siden marts. En fast '
          + 'udskrivningskoordinator ringer til borgeren inden for to døgn, og hjemmeplejen deltager i den afsluttende samtale på sygehuset.'),
        text('Tre spørgsmål blev lagt frem til drøftelse:'),
        bullet('Hvem har ansvaret i de første 72 timer efter udskrivning?'),
        bullet('Hvilke oplysninger mangler oftest, når borgeren kommer hjem?'),
        bullet('Hvordan undgår vi, at den samme borger bliver spurgt om det samme fem gange?'),
      ],
      minutes: [
        {
          by: 'second',
          lines: [
            text('På baggrund af oplægget fremkom bl.a. følgende bemærkninger:'),
            bullet('Ansvaret i de første 72 timer bør stå skrevet i udskrivningsplanen med navn og telefonnummer. Det er uklarheden og ikke viljen, der skaber problemerne.'),
            bullet('Medicinlisten er den oplysning, der oftest mangler. Den bør følge borgeren på papir, indtil systemerne taler sammen.'),
            bullet('Opfølgende telefonopkald virker, men kun hvis den, der ringer, kan gøre noget ved det, borgeren fortæller.'),
            bullet('Om data:'),
            number('Tallene for genindlæggelser skal opgøres ens i alle fem kommuner.', 1),
            number('De bør forelægges direktørkredsen hvert halve år.', 1),
          ],
        },
        { by: 'chair', lines: [text('Henrik Østervænge tilkendegav, at direktørkredsen vil tage emnet op på et ordinært møde inden årets udgang.')] },
      ],
    },
  ],
  closing: [
    text('Henrik Østervænge rundede dagen af og takkede for en åben og konkret samtale. Fællessekretariatet samler bidragene, og direktørkredsen drøfter på sit '
      + 'møde i november, hvilke af forslagene der skal arbejdes videre med. Forslag, der er kommet til siden, kan sendes til sekretariatet.'),
  ],
}
