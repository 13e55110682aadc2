/** What a printed form says at the foot of every page, whatever is written on it. Whole rows only. */
const FORM = new Set([
  'justerandes sign', 'justerandes signatur', 'justerandes signaturer', 'justerarnas signaturer', 'justerares sign', 'utdragsbestyrkande', 'justerandes sign utdragsbestyrkande', 'justerandes signatur utdragsbestyrkande', 'justerandes signaturer utdragsbestyrkande', 'signatur', 'sign', 'paraf', 'paraph',
  'initialer', 'initials', 'please turn over', 'p.t.o', 'vend', 'fortsættes', 'fortsetter', 'forts', 'fortsetzung', 'continued',
])

/** True for a row that the paper says, not the minutes. */
export const isFormWord = (text: string): boolean => FORM.has(text.toLowerCase().replace(/[\s.:_…-]+$/u, ''))
