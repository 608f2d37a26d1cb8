/** How long a begun card payment keeps its goods. */
export const cardMinutes = 30
