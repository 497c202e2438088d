import { expect, test } from 'vitest';
import { choices } from '../../questions/support/choices.ts';
import { readText } from '../support/cleaned.ts';

const paper =
  '灯塔看守员测验 一、单选题 下列哪项是灯器的日常保养 A.擦拭透镜 B.更换基座 C.粉刷外墙 D.拆除围栏 停电时应当先启用 A.备用电池 B.探照灯 C.手电筒 D.蜡烛 关于雾号的说法，错误的是 A.按时测试 B.可以关闭 C.记录在册 D.定期检修';

test('in one endless line without numbers, words, blanks and lengths tell where an option ends and the next stem begins', () => {
  expect(choices(readText(`${paper} 参考答案 一、1-3 AAB`))).toEqual([
    'null single 下列哪项是灯器的日常保养 | A 擦拭透镜 | B 更换基座 | C 粉刷外墙 | D 拆除围栏 ⇒ A',
    'null single 停电时应当先启用 | A 备用电池 | B 探照灯 | C 手电筒 | D 蜡烛 ⇒ A',
    'null single 关于雾号的说法，错误的是 | A 按时测试 | B 可以关闭 | C 记录在册 | D 定期检修 ⇒ B',
  ]);
});

test('nothing need answer them', () => {
  expect(readText(paper).questions.map(({ key }) => key)).toEqual([null, null, null]);
});

test('in Traditional, with the bracket before each stem and no name of a part', () => {
  const text =
    '茶館服務測驗 選擇題 （ ）泡綠茶的水溫宜為 A.八十度 B.九十五度 C.一百度 D.四十度 （ ）客人嫌茶太濃時應先 A.加水重泡 B.請他離開 C.不予理會 D.加收費用 （ ）下列何者屬於烏龍茶 A.龍井 B.鐵觀音 C.滇紅 D.毛峰 解答 AAB';
  expect(readText(text).questions.map(({ question, key }) => `${question} ${key}`)).toEqual([
    '（ ）泡綠茶的水溫宜為 A',
    '（ ）客人嫌茶太濃時應先 A',
    '（ ）下列何者屬於烏龍茶 B',
  ]);
});

test('statements stand between brackets', () => {
  const text = `${paper} 二、判断题 灯塔夜间必须亮灯。（√） 透镜可以用砂纸擦拭。（×） 值班日志不得涂改。（√）`;
  expect(choices(readText(text)).slice(3)).toEqual([
    'null judge 灯塔夜间必须亮灯。（ ） ⇒ T',
    'null judge 透镜可以用砂纸擦拭。（ ） ⇒ F',
    'null judge 值班日志不得涂改。（ ） ⇒ T',
  ]);
});

test('the border between an option and a stem that are glued is doubtful, and lies between words', () => {
  const { questions } = readText(
    '养蜂知识一、单选题下列哪种蜂负责产卵（ ）A.工蜂B.雄蜂C.蜂王D.幼蜂我国常见的蜂种是（ ）A.中蜂B.大黄蜂C.马蜂D.胡蜂以下属于蜜源的是（ ）A.石头B.油菜C.沙子D.砖块冬季蜂箱应当（ ）A.保温B.淋水C.暴晒D.倒置参考答案一、1-4 CABA',
  );
  expect(questions.map(({ question, key, doubts }) => [question, key, doubts.includes('border')])).toEqual([
    ['下列哪种蜂负责产卵（ ）', 'C', true],
    ['我国常见的蜂种是（ ）', 'A', true],
    ['以下属于蜜源的是（ ）', 'B', true],
    ['冬季蜂箱应当（ ）', 'A', true],
  ]);
});

test('a blank between both leaves no doubt of that kind', () => {
  expect(readText(paper).questions.map(({ doubts }) => doubts.includes('border'))).toEqual([
    false,
    false,
    false,
  ]);
});

test('in lines, below the name of a part, with the keys by their order', () => {
  const text =
    '摆渡船考题\n一、单项选择题（每题5分）\n离岸前应当\nA.清点人数 B.关闭广播 C.加速 D.抛锚\n遇到大雾应当\nA.停航 B.超车 C.熄灯 D.并排行驶\n救生衣应当放在哪里\nA.船舱底 B.座位下 C.岸上 D.机舱\n参考答案\n1-3 AAB\n';
  expect(choices(readText(text))).toEqual([
    'null single 离岸前应当 | A 清点人数 | B 关闭广播 | C 加速 | D 抛锚 ⇒ A',
    'null single 遇到大雾应当 | A 停航 | B 超车 | C 熄灯 | D 并排行驶 ⇒ A',
    'null single 救生衣应当放在哪里 | A 船舱底 | B 座位下 | C 岸上 | D 机舱 ⇒ B',
  ]);
});

test.each([
  '选购渔船 购买渔船以前应当了解渔船的类型 A.大型拖网船，载重大而油耗高 B.小型刺网船，操作灵活 C.养殖工作船，价格便宜 办理手续时要带齐材料 A.身份证件 B.购船合同 C.检验证书 出海以前容易忽略的地方有 A.救生设备 B.通信设备 C.燃油储备 第一次出海不要走得太远，可以先在近岸试航几天，发现问题及时返回码头修理。',
  '茶园满意调查 您对茶园的环境是否满意？ A.非常满意 B.比较满意 C.一般 D.不满意 您认为导览如何？ A.很好 B.较好 C.一般 D.很差 您希望增加哪些活动？ A.采茶 B.制茶 C.品茶 D.其他 您会推荐给朋友吗？ A.会 B.看情况 C.不会 D.不清楚',
  '茶园满意调查\n您对茶园的环境是否满意？\nA.非常满意\nB.比较满意\nC.一般\nD.不满意\n您认为导览如何？\nA.很好\nB.较好\nC.一般\nD.很差\n您希望增加哪些活动？\nA.采茶\nB.制茶\nC.品茶\nD.其他\n您会推荐给朋友吗？\nA.会\nB.看情况\nC.不会\nD.不清楚\n',
  '渔具说明\n入门款\nA. 适合池塘\nB. 长三米\nC. 保修一年\n进阶款\nA. 适合水库\nB. 长五米\nC. 保修两年\n专业款\nA. 适合海边\nB. 长七米\nC. 保修三年\n',
])('points in letters, and surveys, are no test: %s', (text) => {
  expect(readText(text).questions).toEqual([]);
});

test('where numbers stand between the questions these tell them apart', () => {
  const text =
    '灯塔测验 1.下列哪项是保养（ ） A.擦拭 B.拆除 C.搬迁 D.掩埋 2.停电时先用（ ） A.电池 B.火把 C.镜子 D.喇叭 3.雾天应当（ ） A.鸣号 B.熄灯 C.关门 D.休息 4.日志由谁写（ ） A.值班员 B.船员 C.游客 D.渔民';
  expect(readText(text).questions.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
});
