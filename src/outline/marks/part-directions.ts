import { pattern } from '../../script/pattern.ts';

/** How sentences begin that tell how the questions of a part are answered, or what they are worth; the source of a pattern. */
export const directionOpenings = pattern`
  (?:本(?:大?题|部分|类题|卷)|每(?:小?题|空|格|题目)|(?:下列|以下)(?:各|每|[^\n，。？]{0,6}题)|共有?[ ]?\d|
  在?(?:下列|以下)?(?:每(?:小?题|道题)|各题)|请(?:将|在|把|从|判断|选|填|按|回答|根据题|于|用)|将(?:正确|答案|所选|你)|
  判断(?:下列|以下|正误|对错|各)|从(?:下列|以下|每|各|四个|备选)|正确的?(?:请?[打填画写涂选])|对的[打填画写])
`;

/** What stands before a colon over such words: `说明：`; the source of a pattern. */
export const directionLabels = '(?:(?:答题|作答|填写|评分)?(?:说明|要求|提示|须知|注意(?:事项)?|注|规则)：)';
