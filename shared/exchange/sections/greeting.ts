const GREETING = /^(?:med )?(?:(?:de )?(?:venlige?|bedste|mange|kærlige?) hilse?n(?:er)?|(?:vennlig|beste) hilsen|vänliga? hälsning(?:ar)?|bästa hälsningar|mit (?:freundlichen|besten) grüßen|(?:freundliche|beste|viele) grüße|yours(?: sincerely| faithfully| truly)?|(?:kind|best|warm) regards|best wishes)[,.!]?$/iu

/** True for a row that is a greeting as it stands above who signs (`Venlig hilsen`), in any of the languages. */
export const isGreeting = (text: string): boolean => text.length < 40 && GREETING.test(text)
