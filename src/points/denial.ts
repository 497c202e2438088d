const filler = '首先|其次|然后|最后|但是|但|所以|我们|我|并|也|都|更|就|还|又|根本|是|绝对|绝|从来|一概';
const acts =
  '去|找|问|查|听|写|开会|记|管|理|理会|搭理|道歉|解释|安抚|沟通|汇报|报告|通知|告诉|跟进|核实|处理|考虑|参加|配合|帮|学|教';

/** `我不会…`, `也没必要…`; of what was not done only acts, as `没有经验` and `不懂` tell how things stood. */
const denying = new RegExp(
  `^(?:${filler})*(?:不会|不用|不必|不需要|没必要|没有必要|用不着|从不|不打算|不想|不愿意|不愿|懒得)` +
    `|^(?:.{0,5}是)?(?:${filler})*(?:不(?=${acts})|(?<=[我也都更就])没有?(?=${acts}))`,
);
const deniedThere = /不|没|未|无|别|勿|避免|防止|减少|拒绝|停止|暂停/;
const before = 5;

/**
 * Where in a clause that stands in word form what it denies begins, or -1: `我不会安抚他` denies from 安抚. That a client does not or
 * cannot (`客户不会操作`) denies nothing.
 */
export function denialIn(clause: string): number {
  return denying.exec(clause)?.[0].length ?? -1;
}

/** Whether a reference denies a place of its own too: 打断 in `不打断客户`. */
export function isDeniedThere(passage: string, { start, end }: { start: number; end: number }): boolean {
  return start >= 0 && deniedThere.test(passage.slice(Math.max(0, start - before), end));
}
