/** How many of a person's remarks may stand unsettled in one meeting; of text that the room refused fewer, since anybody who reads may hand that in. */
export const mostOpenRemarks = (refused: boolean): number => (refused ? 30 : 200)
