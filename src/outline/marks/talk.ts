/*
 * Who speaks in a talk that a bank writes down: before a colon, the label of what is asked and of its answer. Sources of
 * patterns.
 */

/** Who asks: 面试官, 主考官提问, HR. */
export const whoAsks =
  '(?:面试官(?:提问|追问|问|[A-E甲乙丙丁])?|主?考官(?:提问|问|[A-E甲乙丙丁])?|HR(?:提问|问)?)';

/** Who answers: 应聘者, 考生答, 我. */
export const whoAnswers =
  '(?:我(?:的?回?答|说)?|(?:本人|应聘者|应征者|求职者|候选人|考生|应试者|面试者)(?:回?答|说)?)';
