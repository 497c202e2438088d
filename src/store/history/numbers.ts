/** The number of a session's row, and of an attempt's: which of the two it is must not be mixed up. */
export type SessionId = number & { readonly brand: 'session' };
export type AttemptId = number & { readonly brand: 'attempt' };
