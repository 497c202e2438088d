import { damageInWords } from '../damage.ts';
import type { Texts } from '../en/english.ts';
import { typeInWords } from '../file-type.ts';
import { commonTexts } from './common.ts';
import { damageWords } from './damage.ts';
import { typeWords } from './file-types.ts';
import { inWords } from './reasons.ts';

function seeHelp(command: string): string {
  return `用法见 ${command} --help。`;
}

/** `是不是 --bank 或 --role？`; null where nothing is near. */
function didYouMean(near: readonly string[]): string | null {
  return near.length === 0 ? null : `是不是 ${near.join('、').replace(/、([^、]*)$/, ' 或 $1')}？`;
}

/** For each problem: what happened, and what to do about it. */
export const errorTexts: Texts['errors'] = {
  'no-such-file': ({ path }) => ({
    message: `没有文件 ${path}。`,
    hint: '请检查路径；名称含空格时要加引号。',
  }),
  'is-folder': ({ path }) => ({
    message: `${path} 是文件夹，不是文件。`,
    hint: '请指定其中的文件。',
  }),
  'empty-file': ({ path }) => ({
    message: `${path} 是空文件。`,
    hint: '如果是下载来的，请重新下载。',
  }),
  'binary-file': ({ path }) => ({
    message: `${path} 不是文本文件。`,
    hint: '请先把文档另存为纯文本。',
  }),
  'file-too-large': ({ path, limitMiB }) => ({
    message: `${path} 超过 ${limitMiB} MiB。`,
    hint: '请拆成较小的文件。',
  }),
  'unreadable-file': ({ path, reason }) => ({
    message: `无法读取 ${path}（${inWords(reason)}）。`,
    hint: '请检查文件的所有者和权限。',
  }),
  'unsupported-file': ({ path, type }) => ({
    message: `qbank 读不了 ${path} 这种文件（${typeInWords(type, typeWords)}）。`,
    hint: '请另存为文本、Markdown、HTML、Word、Excel、CSV、PDF、JSON 或 Anki 包。',
  }),
  'protected-file': ({ path }) => ({
    message: `${path} 有密码保护。`,
    hint: '请另存一份不带密码的，再导入。',
  }),
  'damaged-file': ({ path, damage }) => ({
    message: `${path} 已损坏（${damageInWords(damage, damageWords)}）。`,
    hint: '如果是下载来的，请重新下载；否则请用生成它的程序重新保存。',
  }),
  'file-too-large-inside': ({ path, limitMiB }) => ({
    message: `${path} 解压后超过 ${limitMiB} MiB。`,
    hint: '如果确实如此，请解压后分成较小的文件导入。',
  }),
  'too-many-lines': ({ path, limit }) => ({
    message: `${path} 超过 ${limit} 行。`,
    hint: '如果确实如此，请分成较小的几份导入。',
  }),
  'out-of-memory': ({ path }) => ({
    message: `读取 ${path} 的内存不够。`,
    hint: '请拆成较小的文件。',
  }),
  'no-text-inside': ({ path }) => ({
    message: `${path} 只有页面图片，没有文字。`,
    hint: '请先做文字识别（OCR）。',
  }),
  'file-changed': ({ path }) => ({
    message: `读取 ${path} 时它发生了变化。`,
    hint: '请等没有程序写入时再导入。',
  }),
  'some-failed': ({ failed, files }) => ({
    message: `${files} 个文件中有 ${failed} 个未能导入。`,
    hint: '原因见上。',
  }),
  'file-exists': ({ path }) => ({
    message: `${path} 已存在，没有改动它。`,
    hint: '请换个名称，或加上 --force 覆盖。',
  }),
  'unwritable-file': ({ path, reason }) => ({
    message: `无法写入 ${path}（${inWords(reason)}）。`,
    hint: '请检查所在的文件夹是否存在、可写、有空间。',
  }),
  'unwritable-output': ({ reason }) => ({
    message: `无法写到标准输出（${inWords(reason)}）。`,
    hint: '输出的内容不完整。请检查去处是否有空间。',
  }),
  'unknown-id': ({ typed, near }) => ({
    message: `没有编号为 ${typed} 的题目。`,
    hint: didYouMean(near) ?? '题目和编号见 qbank list。',
  }),
  'ambiguous-id': ({ typed, ids }) => ({
    message: `有多道题的编号以 ${typed} 开头。`,
    hint: didYouMean(ids),
  }),
  'no-such-sentence': ({ id, sentence }) => ({
    message: `${id} 里没有“${sentence}”，或者它后面没有内容。`,
    hint: `原文见 qbank show ${id}；请给出整句或其开头。`,
  }),
  'nothing-next': ({ id }) => ({
    message: `题库里 ${id} 后面没有题目了。`,
    hint: '题目的顺序见 qbank list。',
  }),
  'not-edited': ({ id }) => ({
    message: `${id} 与文档一致，没有改动可撤。`,
    hint: null,
  }),
  'dropped-question': ({ id, bank }) => ({
    message: `${id} 已从 ${bank} 中去掉。`,
    hint: `qbank edit ${id} --reset 可以恢复。`,
  }),
  'unreadable-form': ({ reason, keptPath }) => ({
    message: `没有改动：${reason}`,
    hint: `你写的内容在 ${keptPath}。`,
  }),
  'editor-failed': ({ editor, reason }) => ({
    message: `编辑器 ${editor} 出错（${reason}），没有改动。`,
    hint: '请把 EDITOR 设为能编辑文件的程序，或改用选项：qbank edit --help。',
  }),
  'unknown-bank': ({ bank, near }) => ({
    message: `没有题库 ${bank}。`,
    hint: didYouMean(near) ?? '题库见 qbank banks。',
  }),
  'unknown-session': ({ session }) => ({
    message: `没有第 ${session} 场。`,
    hint: 'qbank history 列出所有场次；qbank resume 不带序号，则接着做最近中断的一场。',
  }),
  'session-ended': ({ session }) => ({
    message: `第 ${session} 场已结束，不能接着做。`,
    hint: 'qbank practice 另开一场；输入而没有提交的内容，会随那道题再出现。',
  }),
  'session-running': ({ session }) => ({
    message: `第 ${session} 场正在另一个终端进行。`,
    hint: '请在那边接着做，或先在那边离开。',
  }),
  'no-attempt': ({ id, number, attempts }) => ({
    message: attempts === 0 ? `${id} 还没有作答过。` : `${id} 没有第 ${number} 次作答。`,
    hint: attempts === 0 ? null : `历次作答见 qbank show ${id}，第一次是 1。`,
  }),
  'no-own-answer': ({ id }) => ({
    message: `${id} 还没有保存你的最佳答案。`,
    hint: `保存：qbank mine ${id} --attempt last，或 --from 文件。`,
  }),
  'no-home': () => ({
    message: '不知道你的主目录在哪里，而数据默认放在其中。',
    hint: '请设置 HOME，或用 --data 或 QBANK_HOME 指定数据文件夹。',
  }),
  'data-folder-unusable': ({ path, reason }) => ({
    message: `数据文件夹 ${path} 无法使用（${inWords(reason)}）。`,
    hint: '请让它成为可写的文件夹，或用 --data 或 QBANK_HOME 另外指定。',
  }),
  'store-unreadable': ({ path }) => ({
    message: `无法读取数据文件 ${path}。`,
    hint: '请检查它是否是你可读的文件，或用 --data 另外指定数据文件夹。',
  }),
  'store-read-only': ({ path }) => ({
    message: `数据文件 ${path} 不可写。`,
    hint: '请给自己写入权限，或用 --data 另外指定数据文件夹。',
  }),
  'store-newer': ({ path }) => ({
    message: `数据文件 ${path} 由更新版本的 qbank 生成。`,
    hint: '请升级 qbank，或用 --data 另外指定数据文件夹。',
  }),
  'store-foreign': ({ path }) => ({
    message: `${path} 属于别的程序。`,
    hint: '没有动它。请用 --data 另外指定数据文件夹。',
  }),
  'store-damaged': ({ path }) => ({
    message: `数据文件 ${path} 已损坏。`,
    hint: '没有动它。请放回备份；或把它连同 -wal 和 -shm 文件移走，重新开始。',
  }),
  'store-busy': ({ path }) => ({
    message: `数据文件 ${path} 正被另一个程序占用。`,
    hint: '请关闭另一个 qbank，再试一次。',
  }),
  'store-gone': ({ path }) => ({
    message: `数据文件 ${path} 不见了：qbank 运行期间被移走或删除。`,
    hint: '之前保存的内容也在其中。如果可以，请放回原处，再重新启动。',
  }),
  'store-full': ({ path }) => ({
    message: `磁盘已满，${path} 无法再写入。之前保存的内容不受影响。`,
    hint: '请腾出磁盘空间，再试一次。',
  }),
  'unknown-command': ({ command, near }) => ({
    message: `没有命令 ${command}。`,
    hint: didYouMean(near) ?? '命令见 qbank --help。',
  }),
  'unknown-key': ({ key, near }) => ({
    message: `没有设置项 ${key}。`,
    hint: didYouMean(near) ?? '可设置的项目见 qbank config。',
  }),
  'unknown-option': ({ option, near, command }) => ({
    message: `没有选项 ${option}。`,
    hint: didYouMean(near) ?? seeHelp(command),
  }),
  'missing-argument': ({ argument, command }) => ({
    message: `${command} 缺少参数：${commonTexts.placeholders[argument.toLowerCase()] ?? argument}。`,
    hint: seeHelp(command),
  }),
  'missing-value': ({ option, command }) => ({
    message: `选项 ${option} 缺少值。`,
    hint: seeHelp(command),
  }),
  'too-many-arguments': ({ command }) => ({
    message: `给 ${command} 的参数太多。`,
    hint: `含空格的文字要加引号。${seeHelp(command)}`,
  }),
  'wrong-command-line': ({ reason, command }) => ({ message: reason, hint: seeHelp(command) }),
  'no-such-column': ({ path, column, columns }) => ({
    message: `${path} 中没有“${column}”列。`,
    hint: `它的列是：${columns.map((name, index) => `${index + 1} ${name}`.trimEnd()).join('、')}。`,
  }),
  'wrong-value': ({ option, value, expected }) => ({
    message: `${option} 不接受“${value}”。`,
    hint: `应为${/^[\x21-\x7e]/.test(expected) ? ' ' : ''}${expected}。`,
  }),
  'wrong-clock': ({ value }) => ({
    message: `QBANK_NOW 是“${value}”，不是时间。`,
    hint: '请设为时间，如 2026-01-31T09:30:00Z，或取消设置。',
  }),
  unexpected: ({ reason }) => ({
    message: `qbank 自身出了问题：${reason}`,
    hint: '请设置 QBANK_DEBUG=1 再试一次，看出错的位置，并连同输出一起报告。',
  }),
};
