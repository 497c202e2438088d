/** Whose answer a system prints beside the right one: 我的答案, 考生作答; the source of a pattern. */
export const examinee = '(?:[我你您]的|考生|学员|学生|用户|本人)';
