import { expect, test } from 'vitest';
import { readText } from './support/cleaned.ts';

const stems = (text: string): string[] => readText(text).questions.map(({ question }) => question);

test('statements in an endless line below 填空题 are its items, though their blanks are lost', () => {
  expect(
    stems(
      '仓库管理员笔试一、填空题（每题2分，共8分）1、货架的承重由负责标明。2、先进先出的英文缩写是。3、盘点分为和两种。4、叉车充电时应当保持。二、单选题（每题2分）1、托盘的标准尺寸为（）A.1.0米B.1.2米C.1.5米2、库内限速（）A.5B.10C.20',
    ),
  ).toEqual([
    '货架的承重由负责标明。',
    '先进先出的英文缩写是。',
    '盘点分为和两种。',
    '叉车充电时应当保持。',
    '托盘的标准尺寸为（）',
    '库内限速（）',
  ]);
});

test('choice questions picked from a paper keep its numbers', () => {
  const reading = readText(
    '所屬科目：消防常識\n4. 滅火器應放在 (A)櫃內 (B)門後 (C)明顯處 (D)車上\n9. 火場逃生應 (A)搭電梯 (B)低姿勢 (C)跳窗 (D)躲床下\n12. 119 受理 (A)戶籍 (B)火警 (C)稅務 (D)招生\n15. 乾粉有效期為 (A)一年 (B)三年 (C)九年 (D)永久\n19. 煙霧偵測器裝於 (A)地面 (B)牆腳 (C)天花板 (D)門外',
  );
  expect(reading.questions.map(({ number }) => number)).toEqual([4, 9, 12, 15, 19]);
});

test('the keys of a paper alone are no statements to judge', () => {
  expect(stems('2025年模拟卷参考答案\n一、单选题\n1-5 BCADB\n二、判断题\n6.√ 7.× 8.√ 9.× 10.√')).toEqual([]);
});
