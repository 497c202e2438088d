/** What may point from a question at its key on the same line: `→ 对`, `=> C`, `—— √`; the source of a pattern. */
export const pointer = '(?:[→➔➜➡⇒]\\ufe0f?|[-=]{1,2}>|[—–]{2})';
