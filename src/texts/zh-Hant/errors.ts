import { damageInWords } from '../damage.ts';
import type { Texts } from '../en/english.ts';
import { typeInWords } from '../file-type.ts';
import { commonTexts } from './common.ts';
import { damageWords } from './damage.ts';
import { typeWords } from './file-types.ts';
import { inWords } from './reasons.ts';

function seeHelp(command: string): string {
  return `用法見 ${command} --help。`;
}

/** `是不是 --bank 或 --role？`; null where nothing is near. */
function didYouMean(near: readonly string[]): string | null {
  return near.length === 0 ? null : `是不是 ${near.join('、').replace(/、([^、]*)$/, ' 或 $1')}？`;
}

/** For each problem: what happened, and what to do about it. */
export const errorTexts: Texts['errors'] = {
  'no-such-file': ({ path }) => ({
    message: `沒有檔案 ${path}。`,
    hint: '請檢查路徑；名稱含空格時要加引號。',
  }),
  'is-folder': ({ path }) => ({
    message: `${path} 是資料夾，不是檔案。`,
    hint: '請指定其中的檔案。',
  }),
  'empty-file': ({ path }) => ({
    message: `${path} 是空白檔案。`,
    hint: '如果是下載來的，請重新下載。',
  }),
  'binary-file': ({ path }) => ({
    message: `${path} 不是文字檔。`,
    hint: '請先把文件另存為純文字。',
  }),
  'file-too-large': ({ path, limitMiB }) => ({
    message: `${path} 超過 ${limitMiB} MiB。`,
    hint: '請拆成較小的檔案。',
  }),
  'unreadable-file': ({ path, reason }) => ({
    message: `無法讀取 ${path}（${inWords(reason)}）。`,
    hint: '請檢查檔案的擁有者和權限。',
  }),
  'unsupported-file': ({ path, type }) => ({
    message: `qbank 讀不了 ${path} 這種檔案（${typeInWords(type, typeWords)}）。`,
    hint: '請另存為純文字、Markdown、HTML、Word、Excel、CSV、PDF、JSON 或 Anki 套件。',
  }),
  'protected-file': ({ path }) => ({
    message: `${path} 有密碼保護。`,
    hint: '請另存一份不帶密碼的，再匯入。',
  }),
  'damaged-file': ({ path, damage }) => ({
    message: `${path} 已損壞（${damageInWords(damage, damageWords)}）。`,
    hint: '如果是下載來的，請重新下載；否則請用產生它的程式重新儲存。',
  }),
  'file-too-large-inside': ({ path, limitMiB }) => ({
    message: `${path} 解壓縮後超過 ${limitMiB} MiB。`,
    hint: '如果確實如此，請解壓縮後分成較小的檔案匯入。',
  }),
  'too-many-lines': ({ path, limit }) => ({
    message: `${path} 超過 ${limit} 行。`,
    hint: '如果確實如此，請分成較小的幾份匯入。',
  }),
  'out-of-memory': ({ path }) => ({
    message: `讀取 ${path} 的記憶體不夠。`,
    hint: '請拆成較小的檔案。',
  }),
  'no-text-inside': ({ path }) => ({
    message: `${path} 只有頁面圖片，沒有文字。`,
    hint: '請先做文字辨識（OCR）。',
  }),
  'file-changed': ({ path }) => ({
    message: `讀取 ${path} 時它發生了變化。`,
    hint: '請等沒有程式寫入時再匯入。',
  }),
  'some-failed': ({ failed, files }) => ({
    message: `${files} 個檔案中有 ${failed} 個未能匯入。`,
    hint: '原因見上。',
  }),
  'file-exists': ({ path }) => ({
    message: `${path} 已存在，沒有修改它。`,
    hint: '請換個名稱，或加上 --force 覆蓋。',
  }),
  'unwritable-file': ({ path, reason }) => ({
    message: `無法寫入 ${path}（${inWords(reason)}）。`,
    hint: '請檢查所在的資料夾是否存在、可寫、有空間。',
  }),
  'unwritable-output': ({ reason }) => ({
    message: `無法寫到標準輸出（${inWords(reason)}）。`,
    hint: '輸出的內容不完整。請檢查去處是否有空間。',
  }),
  'unknown-id': ({ typed, near }) => ({
    message: `沒有編號為 ${typed} 的題目。`,
    hint: didYouMean(near) ?? '題目和編號見 qbank list。',
  }),
  'ambiguous-id': ({ typed, ids }) => ({
    message: `有多題的編號以 ${typed} 開頭。`,
    hint: didYouMean(ids),
  }),
  'no-such-sentence': ({ id, sentence }) => ({
    message: `${id} 裡沒有「${sentence}」，或者它後面沒有內容。`,
    hint: `原文見 qbank show ${id}；請給出整句或其開頭。`,
  }),
  'nothing-next': ({ id }) => ({
    message: `題庫裡 ${id} 後面沒有題目了。`,
    hint: '題目的順序見 qbank list。',
  }),
  'not-edited': ({ id }) => ({
    message: `${id} 與文件一致，沒有修改可撤。`,
    hint: null,
  }),
  'dropped-question': ({ id, bank }) => ({
    message: `${id} 已從 ${bank} 中去掉。`,
    hint: `qbank edit ${id} --reset 可以恢復。`,
  }),
  'unreadable-form': ({ reason, keptPath }) => ({
    message: `沒有修改：${reason}`,
    hint: `你寫的內容在 ${keptPath}。`,
  }),
  'editor-failed': ({ editor, reason }) => ({
    message: `編輯器 ${editor} 出錯（${reason}），沒有修改。`,
    hint: '請把 EDITOR 設為能編輯檔案的程式，或改用選項：qbank edit --help。',
  }),
  'unknown-bank': ({ bank, near }) => ({
    message: `沒有題庫 ${bank}。`,
    hint: didYouMean(near) ?? '題庫見 qbank banks。',
  }),
  'unknown-session': ({ session }) => ({
    message: `沒有第 ${session} 場。`,
    hint: 'qbank history 列出所有場次；qbank resume 不帶序號，則接著做最近中斷的一場。',
  }),
  'session-ended': ({ session }) => ({
    message: `第 ${session} 場已結束，不能接著做。`,
    hint: 'qbank practice 另開一場；輸入而沒有送出的內容，會隨那題再出現。',
  }),
  'session-running': ({ session }) => ({
    message: `第 ${session} 場正在另一個終端機進行。`,
    hint: '請在那邊接著做，或先在那邊離開。',
  }),
  'no-attempt': ({ id, number, attempts }) => ({
    message: attempts === 0 ? `${id} 還沒有作答過。` : `${id} 沒有第 ${number} 次作答。`,
    hint: attempts === 0 ? null : `歷次作答見 qbank show ${id}，第一次是 1。`,
  }),
  'no-own-answer': ({ id }) => ({
    message: `${id} 還沒有儲存你的最佳答案。`,
    hint: `儲存：qbank mine ${id} --attempt last，或 --from 檔案。`,
  }),
  'no-home': () => ({
    message: '不知道你的家目錄在哪裡，而資料預設放在其中。',
    hint: '請設定 HOME，或用 --data 或 QBANK_HOME 指定存放資料的資料夾。',
  }),
  'data-folder-unusable': ({ path, reason }) => ({
    message: `存放資料的資料夾 ${path} 無法使用（${inWords(reason)}）。`,
    hint: '請讓它成為可寫的資料夾，或用 --data 或 QBANK_HOME 另外指定。',
  }),
  'store-unreadable': ({ path }) => ({
    message: `無法讀取資料檔 ${path}。`,
    hint: '請檢查它是否是你可讀的檔案，或用 --data 另外指定存放資料的資料夾。',
  }),
  'store-read-only': ({ path }) => ({
    message: `資料檔 ${path} 不可寫。`,
    hint: '請給自己寫入權限，或用 --data 另外指定存放資料的資料夾。',
  }),
  'store-newer': ({ path }) => ({
    message: `資料檔 ${path} 由更新版本的 qbank 產生。`,
    hint: '請升級 qbank，或用 --data 另外指定存放資料的資料夾。',
  }),
  'store-foreign': ({ path }) => ({
    message: `${path} 屬於別的程式。`,
    hint: '沒有動它。請用 --data 另外指定存放資料的資料夾。',
  }),
  'store-damaged': ({ path }) => ({
    message: `資料檔 ${path} 已損壞。`,
    hint: '沒有動它。請放回備份；或把它連同 -wal 和 -shm 檔案移走，重新開始。',
  }),
  'store-busy': ({ path }) => ({
    message: `資料檔 ${path} 正被另一個程式佔用。`,
    hint: '請關閉另一個 qbank，再試一次。',
  }),
  'store-gone': ({ path }) => ({
    message: `資料檔 ${path} 不見了：qbank 執行期間被移走或刪除。`,
    hint: '之前儲存的內容也在其中。如果可以，請放回原處，再重新啟動。',
  }),
  'store-full': ({ path }) => ({
    message: `磁碟已滿，${path} 無法再寫入。之前儲存的內容不受影響。`,
    hint: '請騰出磁碟空間，再試一次。',
  }),
  'unknown-command': ({ command, near }) => ({
    message: `沒有指令 ${command}。`,
    hint: didYouMean(near) ?? '指令見 qbank --help。',
  }),
  'unknown-key': ({ key, near }) => ({
    message: `沒有設定項 ${key}。`,
    hint: didYouMean(near) ?? '可設定的項目見 qbank config。',
  }),
  'unknown-option': ({ option, near, command }) => ({
    message: `沒有選項 ${option}。`,
    hint: didYouMean(near) ?? seeHelp(command),
  }),
  'missing-argument': ({ argument, command }) => ({
    message: `${command} 缺少參數：${commonTexts.placeholders[argument.toLowerCase()] ?? argument}。`,
    hint: seeHelp(command),
  }),
  'missing-value': ({ option, command }) => ({
    message: `選項 ${option} 缺少值。`,
    hint: seeHelp(command),
  }),
  'too-many-arguments': ({ command }) => ({
    message: `給 ${command} 的參數太多。`,
    hint: `含空格的文字要加引號。${seeHelp(command)}`,
  }),
  'wrong-command-line': ({ reason, command }) => ({ message: reason, hint: seeHelp(command) }),
  'no-such-column': ({ path, column, columns }) => ({
    message: `${path} 中沒有「${column}」欄。`,
    hint: `它的欄是：${columns.map((name, index) => `${index + 1} ${name}`.trimEnd()).join('、')}。`,
  }),
  'wrong-value': ({ option, value, expected }) => ({
    message: `${option} 不接受「${value}」。`,
    hint: `應為${/^[\x21-\x7e]/.test(expected) ? ' ' : ''}${expected}。`,
  }),
  'wrong-clock': ({ value }) => ({
    message: `QBANK_NOW 是「${value}」，不是時間。`,
    hint: '請設為時間，如 2026-01-31T09:30:00Z，或取消設定。',
  }),
  unexpected: ({ reason }) => ({
    message: `qbank 自身出了問題：${reason}`,
    hint: '請設定 QBANK_DEBUG=1 再試一次，看出錯的位置，並連同輸出一起報告。',
  }),
};
