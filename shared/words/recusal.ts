import type { Words } from './words.ts'

const da = {
  title: 'Inhabilitet',
  lead: 'Den, der er inhabil i et punkt, kan ikke skrive i det og ikke udtale sig om det. Er punktet lukket, får personen intet af det, der er lukket i mødet, så længe det gælder.',
  none: 'Ingen er erklæret inhabil.',
  standing: (name: string, item: string) => `${name}: ${item}`,
  lift: 'Ophæv',
  liftOf: (name: string, item: string) => `Ophæv inhabiliteten for ${name} i ${item}`,
  enter: 'Indfør i referatet',
  enterOf: (name: string, item: string) => `Indfør i referatet, at ${name} ikke deltog i ${item}`,
  entered: 'Det står nu i referatet.',
  item: 'Punkt',
  member: 'Person',
  recuse: 'Erklær inhabil',
  recused: 'Inhabiliteten gælder fra nu af.',
  itemGone: 'et punkt, der ikke er på dagsordenen længere',
  noTitle: 'Uden titel',
  note: (names: string) => `Inhabil: ${names}`,
  you: 'dig',
  mine: 'Du er inhabil i dette punkt. Du kan ikke skrive i det.',
  mineClosed: 'Du er inhabil i dette punkt og kan ikke åbne det, så længe det gælder.',
  otherClosed: 'Du er inhabil i et andet lukket punkt. Så længe det gælder, kan du ikke åbne de lukkede punkter: de hører sammen i ét dokument.',
}

const en: typeof da = {
  title: 'Recusal',
  lead: 'Whoever is recused from an item can neither write in it nor speak to it. If the item is closed, that person gets nothing of what is closed in the meeting while it stands.',
  none: 'Nobody is recused.',
  standing: (name, item) => `${name}: ${item}`,
  lift: 'Lift',
  liftOf: (name, item) => `Lift the recusal of ${name} from ${item}`,
  enter: 'Enter into the minutes',
  enterOf: (name, item) => `Enter into the minutes that ${name} took no part in ${item}`,
  entered: 'It stands in the minutes now.',
  item: 'Item',
  member: 'Person',
  recuse: 'Recuse',
  recused: 'The recusal holds from now on.',
  itemGone: 'an item that is no longer on the agenda',
  noTitle: 'Untitled',
  note: names => `Recused: ${names}`,
  you: 'you',
  mine: 'You are recused from this item. You cannot write in it.',
  mineClosed: 'You are recused from this item and cannot open it while that stands.',
  otherClosed: 'You are recused from another closed item. While that stands you cannot open the closed items: they are one document.',
}

/** Words of recusal. */
export const recusalWords: Words<typeof da> = { da, en }
