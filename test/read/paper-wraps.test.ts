import { describe, expect, test } from 'vitest';
import { overlay } from '../../src/read/overlay.ts';
import { findWraps } from '../../src/read/wraps.ts';

function unwrap(source: string): string {
  const { text, taken } = overlay(source, findWraps(source, [{ start: 0, end: source.length }]));
  return taken.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

const points =
  '（1）立即隔离存放，挂上待处理的标识，锁定系统里的库存，不得出库，也不得移到别的货位；\n（2）填写温度异常记录，写明时间、数量、温度和原因，当班就上报质量部并留存照片和记录。';

const paper = [
  '冷链公司上岗考核试卷',
  '一、单选题',
  '1、收货时发现到货车辆的温度记录仪没有数据，仓管员⤶应首先（    ）。',
  'A、正常卸货',
  'B、测量温度并上报质量部，由质量部的人员到现场查看以后⤶再决定',
  'C、拒收',
  '2、堆垛距墙面的距离一般不小于（    ）。',
  'A、2cm',
  'B、30cm',
  'C、2m',
  '3、叉车从低温库驶入常温区后，镜片和仪表起雾，驾驶⤶员应当（    ）。',
  'A、加速通过',
  'B、停车等待',
  'C、关灯',
  '二、问答题',
  '案例一',
  '夜班时氨气报警器响起，当班三人。老周说报警器上周也误报⤶过，准备进去看一看。',
  '4、请说明氨泄漏时的报告内容以及救援人员进入前必须具⤶备的条件。',
  '案例二',
  '5、怎样处理到货的水饺？',
  '答案',
  '1、B。2、B。3、B。',
  '4、报告内容：时间、地点、泄漏部位、气味大小、有无人员被⤶困或受伤、已采取的措施。',
  `5、${points}`,
].join('\n');

describe('lines of a choice paper that somebody broke by eye', () => {
  test('are whole again, though points of answers are wider and were never broken', () => {
    expect(unwrap(paper.replaceAll('⤶', '\n'))).toBe(paper.replaceAll('⤶', ''));
  });

  test('are left where only one stem goes on below', () => {
    const source = paper.replaceAll('⤶应首先', '应首先').replaceAll('⤶', '\n');
    expect(unwrap(source)).toBe(source);
  });

  test('are left where other stems are much wider', () => {
    const wide = `6、${'堆垛距离顶灯和风机的尺寸'.repeat(4)}（    ）。\nA、甲\nB、乙\n二、问答题`;
    const source = paper.replace('二、问答题', wide).replaceAll('⤶', '\n');
    expect(unwrap(source)).toBe(source);
  });
});

test('statements below stems are lines of their own', () => {
  const stem = (number: number): string =>
    `${number}. 关于仓库里温度和湿度的管理以及日常检查的要求，下列说法\n甲：每天记录两次温度。\nA. 对\nB. 错`;
  const source = [1, 2, 3].map(stem).join('\n');
  expect(unwrap(source)).toBe(source);
});

test('answers without a label below open questions stay apart from them in a paper with options', () => {
  const choice = '1. 距墙面的距离一般不小于\nA. 2cm\nB. 30cm';
  const open = ['怎样管理一个大型的冷库', '怎样管理', '怎样管理一个冷库和它的人员并且完成年度的目标'].map(
    (asked, at) => `${at + 2}. 请你结合自己的工作经历谈一谈${asked}\n先分区，再定人定责，每天检查两次。`,
  );
  const source = [choice, ...open].join('\n');
  expect(unwrap(source)).toBe(source);
});
