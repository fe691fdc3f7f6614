/** Places of the page, by address, whose words in a browser are still to be put into plain English. The list only shrinks. */
export const placesNotYetPlain: readonly string[] = [];
