import { pattern } from '../../script/pattern.ts';

const matter =
  '(?:(?:这道?题|本题|此题|该题|这个|参考|标准|当时|现场|面试时?|自己|答案|解析|内容|目前|部分)[的是]?){0,3}';

/** Says by itself that nobody has written the answer yet. */
const plainly = pattern`
  ${matter}(?:
    (?:(?:TODO|TBD)[：\s]{1,3})?(?:正在|还在|尚|仍|有)?待(?:补充?|完善|更新|整理|添加|编写|认领|填坑?|查|确认|续|写)|
    (?:答案|正在|还在)?(?:公开)?(?:整理|补充|完善|更新|编写|撰写|施工|建设|填坑|征集|征稿|构思|酝酿|准备)中|未完成|
    (?:还在|仍在|正在)(?:想|写|查|整理|构思|思考|研究|补)(?:着|怎么答|答案)?|(?:求|跪求|急求|征求|征集)(?:大佬|高手)?(?:的)?(?:参考)?(?:答案|解答|回答|补充)|
    [^，。；？！]{0,16}(?:就|先|也)(?:都|暂时)?(?:不|懒得)(?:再|多|一一)?(?:打|写|贴|放|列|抄|记|说|答|整理|展开|赘述)(?:出来|上来|下来)?[了啦]|
    (?:TODO|TBD|TBA|TBC)(?:[：\s]{1,3}[^。！？\n]{1,16})?|WIP|(?:still )?(?:a )?work in progress|(?:answer )?coming soon|(?:answer )?(?:yet )?to be (?:added|continued|done|written|answered)|
    (?:(?:your )?(?:contributions?|answers?|PRs?|pull requests?)(?: are| is)? (?:welcome|wanted|needed)|no answer(?: yet)?|not (?:yet )?(?:answered|written)(?: yet)?|help wanted|under construction)|
    (?:暂无|暂缺|尚无|暂未提供|暂时没有|还没有)(?:参考)?(?:答案|解析)?|
    (?:还|尚|暂|暂时|仍)(?:没有?|未)(?:整理|写|撰写|编写|完成|补|补充|更新|收录|提供|准备|想好|想到|想清楚|查|找到|弄懂|搞懂)[完好到过]?(?:答案|解析)?|
    (?:这里|此处|本页|暂时?|就)?不(?:写|放|给|提供|附|贴)(?:参考)?(?:答案|解析)|(?:答案|回答|解析)(?:从)?略|
    没答(?:上来|出来|好|完)|没有?回答(?:上来|出来)|
    (?:先)?(?:占个?坑|占位|挖坑|留空|空着)(?:待填)?
  )
`;
/** Says so beside one that does, or in brackets of its own; what somebody tells of the interview is said beside it as well. */
const beside = pattern`
  ${matter}(?:(?:回头|以后|之后|下次|有空|有时间|改天|周末|明天|日后|后续|后面|晚点|需要|要)?(?:再|来|去|我来)?(?:查|补|想|看|写|整理|更新|完善|填)(?:[一]?[查补想看写]|一下|资料|文档|源码|充|上|坑|解析|答案){0,3}|
  (?:(?:下一?[周次期节课]|明[天日]|周[一二三四五六日末]|直播|视频|课上|群里)[里中时间]?){1,3}(?:再|会|来|详细)?(?:讲解?|说|更新|公布|分享|发)|敬请期待|(?:我要|我来|抢先|立即)(?:回答|作答|补充)|(?:成为)?(?:第一个|首位)回答(?:的人|者)?|欢迎[^，。！\n]{2,16}|期待(?:你|您|大家)的?(?:答案|回答|补充|投稿)|(?:可以?)?自[己行](?:去|上网)?(?:百度|谷歌|google|搜索?|查|看书|发挥)(?:一下|资料|吧)?|(?:答案|此处|解析)?从?略|
  (?:(?:并|也|本来就)?没有(?:唯一|标准|固定|统一|正确)的?答案)|(?:开放|主观|自由发挥)(?:性|型|式)?(?:的?(?:题目?|问题))?|自由发挥|因人而异|(?:看|依|按照?|结合|根据)(?:个人|自己|自身|你)的?(?:经验|情况|经历|实际)(?:来?(?:回答|作答|答|说|发挥))?(?:即可|就好|就行)?|
  (?:请|可以?)?(?:点击?|戳|去|到|在|直接)[^，。！？\n]{1,20}(?:补充|提交|投稿|编辑|完善|贡献|认领|讨论|PR|issue)|
  [^，。；？！]{0,10}答得?(?:很|不太?|不怎么|比较|超|太|有点|一塌)?(?:烂|差|糟糕?|不?好|一般|乱|模糊|糊涂|卡)|
  (?:一时)?(?:想不到|想不出|记不清|不记得|忘了|忘记|不会|不太?懂|没准备|没想好|没思路)(?:好的|怎么答的?|答案|来|了|过){0,2})
`;

/** `这题我画了三十分钟`, `祝大家顺利`: told of the question, or to those who read. */
const told =
  /^(?:(?:这道?|本|此|该)题|(?:最后|剩下|后面|以上)[一两三几]?[道个]?题|我|等(?=我|有空|考|面|周|下)|大家|每个人|祝|感谢|谢谢|谁(?:知道|会))[^？]{1,24}$|^[^，。？]{1,8}太[多长难杂大]$/u;
/** `（负责人：小林，预计三月）`: who is to write it, and when. */
const toWhom = /(?<=[^（）])（[^（）]{1,30}）$/;

const lead = /^(?:[→\p{Extended_Pictographic}]\uFE0F?[ ]?)?/u;
/** Marks and pictures at its end. */
const tail = /(?:[.\s]|\p{Extended_Pictographic}\uFE0F?){1,6}$/u;
const clauses = /[，、；。！!…~]{1,3}\s{0,2}/;
const blanks = /\s{1,3}(?=[\u3400-\u9fff])/;
const isPlain = new RegExp(`^(?:${plainly})$`, 'iu');
const isBeside = new RegExp(`^(?:${beside})$`, 'u');
const inBrackets = /^[（【*_]{1,3}([^（）【】*_]{1,40})[）】*_]{1,3}$/;
const longest = 48;

/**
 * Whether a text in plain form stands in the place of an answer that nobody has written yet: `待补充`, `TODO`,
 * `答案整理中，欢迎补充。`, `（这题没答上来，回头查）`. 不会 alone is an answer; in brackets, or beside 还没整理, it is none.
 */
export function isUnwritten(text: string): boolean {
  const words = text.replace(lead, '').replace(tail, '').trim();
  if (words.length > longest) return false;
  const [, inner] = inBrackets.exec(words) ?? [];
  const said = (inner ?? words.replace(toWhom, ''))
    .split(clauses)
    .flatMap((clause) => (isBeside.test(clause) ? [clause] : clause.split(blanks)))
    .filter((clause) => clause !== '');
  // 略 alone is what a paper says instead of an answer.
  const says = said.some((clause) => isPlain.test(clause) || (clause === '略' && said.length > 1));
  const areAll = said.every(
    (clause) => isPlain.test(clause) || isBeside.test(clause) || (says && told.test(clause)),
  );
  return said.length > 0 && areAll && (says || inner !== undefined);
}
