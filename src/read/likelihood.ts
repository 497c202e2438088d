/**
 * The characters that make up about half of all Chinese prose, of either script, with its marks. Bytes that are read in
 * the wrong encoding give characters at random, of which hardly one in ten is among them.
 */
const common = new Set(
  '的一是不了在人有我他这中大来上个国和也子时道说出而要于就下得可你年生自会那后能对着事其里所去行过家十用发天如然作方成者多日都三小军二无同么经法当起与好看学进种将还分此心前面又定见只主没公从' +
    '为什么问题答案请谈谈介绍认为如何怎样工作单位岗位职业能力客户服务管理处理公司团队项目经验优点缺点原因区别作用特点原则方法流程步骤内容要求情况选择正确错误解析参考简述说明描述举例分析技术数据系统网络安全语言函数对象线程' +
    '考试试题面试招聘应聘求职期望薪资压力沟通协调组织计划目标学习培训领导同事部门企业市场产品销售财务法律医疗护理教育教师学生银行政府社会经济政策制度标准规定责任义务权利合同保险质量时间地点人员材料设备价格成本效率结果过程' +
    '以及并且但是因为所以通过进行使用可以应该需要包括主要基本重要不同相关具体有效及首先其次最后第四五六七八九百千万两每各类些被把给让向到由或等' +
    '這個國時說們為過學會對經發來還進種將無當與見從沒樣點問題請談紹認處團隊項驗優選擇確錯誤參簡舉術數據統網絡語線試聘職業務應薪資壓溝協調組織計劃標習導門產銷財醫療護育師銀濟規責義權險質間備價過責員體實現關開長動機電車書話讓幾該歷區別題解說明單複答' +
    '，。、；：？！“”‘’「」『』（）《》【】—…·　１２３４５６７８９０',
);
const marks = /[\ufffd\ue000-\uf8ff\u0080-\u009f]/;
const strange =
  /[\u0370-\u058f\u0600-\u0eff\u2500-\u259f\u3040-\u312f\uac00-\ud7af\uff61-\uff9f\u3400-\u4dbf]/;

/** As much of a text as tells how likely it is. */
export const sampleLength = 20_000;

/**
 * How likely a text is Chinese prose (or plain ASCII): the share of common characters among those that are not ASCII,
 * less what no prose has. About 0.5 for Chinese, below 0.2 for what was read in a wrong encoding; 1 without any.
 */
export function likelihoodOf(text: string): number {
  const end = Math.min(text.length, sampleLength);
  let all = 0;
  let sum = 0;
  for (let at = 0; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (kinds[unit] === 0) kinds[unit] = findKind(String.fromCharCode(unit));
    const kind = kinds[unit];
    if (kind === silent) continue;
    all += 1;
    sum += kind - neutral;
    // A character beyond the BMP is none of prose.
    if (isHighHalf(unit) && at + 1 < end && isLowHalf(text.charCodeAt(at + 1))) {
      at += 1;
      sum -= 1;
    }
  }
  return all === 0 ? 1 : sum / all;
}

/** By unit, what it says, so much above `neutral`; 0 where it has not been looked at. */
const kinds = new Uint8Array(0x10000);
const silent = 1;
const neutral = 5;

function findKind(character: string): number {
  if (character < '\u0080' && (character >= ' ' || /\s/.test(character))) return silent;
  if (common.has(character)) return neutral + 1;
  if (character < ' ' || marks.test(character)) return neutral - 3;
  return strange.test(character) ? neutral - 1 : neutral;
}

const isHighHalf = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLowHalf = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
