/* What stands round the words of a label, as sources of patterns. */

/** A picture that a page puts before its labels: 💡回答要点：, 📖 解析. */
export const picture =
  '(?:💡|✅|✔|✓|📌|👉|🔑|📝|📖|🎯|⭐|★|☆|◆|◇|●|▶|►|■|➤|→|※|☞|❖|▷|▸|▪|➜|⇒|👇|🔸|🔹|🗣|💬|🧠)[\\uFE0E\\uFE0F]?[ \\t]*';

export const atLine = '(?<=\\n\\s{0,8})';
/** The same, perhaps as a point of a list. */
export const atPoint = '(?<=\\n\\s{0,8}(?:[-*+•][ ]{1,3})?)';
export const endsLine = '(?=\\s{0,8}\\n)';

/** What stands between 答案 and a key instead of a colon. */
export const withKey = '[ ]?(?:[-–—→=|.、]{1,2})?';

/** The words over a key with room between their characters, as in titles. */
export const spaced = '(?:(?:参[ ]{1,4}考|正[ ]{1,4}确|标[ ]{1,4}准)[ ]{1,4})?答[ ]{1,4}案';
