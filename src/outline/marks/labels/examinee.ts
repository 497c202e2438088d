/** Whose answer a system prints beside the right one: 我的答案, 你选的答案, 考生作答; the source of a pattern. */
export const examinee = '(?:[我你您](?:选择?|所选|作答|填写?)?的|考生|学员|学生|用户|本人)';

/** What a system prints over such an answer: 您的答案, 你选择; the source of a pattern. */
export const ownAnswerWords = `(?:${examinee}(?:答案|作答|选择|选项|回答)|[你您]选择?了?)`;
