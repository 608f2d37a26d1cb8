/**
 * A name that strangers chose, as it may stand in a mail of ours: what mail programs would turn into a link is taken
 * apart, so that nobody sends people to other sites in our name. "J. R. Smith" and "St. Mary's" stay as they are.
 */
export const plainName = (name: string) =>
  name.replace(/[a-z][a-z+.-]*:\/\//gi, '').replace(/(?<=[\p{L}\p{N}])[.@\u3002\uff0e\uff61](?=\p{L}{2,})/gu, ' ')
