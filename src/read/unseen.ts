/**
 * Characters that nobody sees, and that part words for whoever looks for them. Joiners count among Han characters only:
 * other writings and emoji need them.
 */
export const unseen =
  /[\u200b\u200e\u200f\u2060\ufeff\u00ad]+|(?<=[\u3000-\u9fff\uff00-\uffef])[\u200c\u200d]+/g;
