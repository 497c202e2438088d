import type { Texts } from '../texts.ts';

/** The program itself: its help and its reports. */
export const cliTexts: Texts['cli'] = {
  description: '终端里的模拟面试：用真实的面试题库，限时练习。',
  summaries: {
    practice: '限时答题，再对照参考答案',
    review: '复习到期的题目，再练今天的新题',
    resume: '接着做上次中断的场次',
    undo: '撤回最近一次自评',
    flag: '给题目加标记，或去掉标记',
    suspend: '让题目不再出现',
    note: '给题目记笔记',
    config: '面试日期、要练的职位等设置',
    stats: '进度：数字和图表',
    search: '按关键词找题',
    show: '查看一道题、参考答案和自己的历次作答',
    list: '列出题目',
    banks: '列出题库、题数和缺漏',
    export: '把题目导出为 Markdown 或 JSON',
    import: '从各种文档导入题库',
    edit: '改正识别有误的题目',
    remove: '移除题库；作答记录保留',
    clean: '输出抓取文档的可读文本',
  },
  descriptions: {
    practice: '逐题限时提问：输入答案，然后对照参考答案，给自己打分。',
    review:
      '先复习到期的题目，再练当天的新题；答得不好的最后再来一遍。设置了面试日期（qbank config interview.date）后，每天的题量会安排到面试前把所有题目过一遍。',
    resume: '接着做中断的场次（崩溃、终端关闭或 Ctrl-C）：同一道题、已输入的内容、剩余的时间都还在。',
    undo: '撤回最近一次自评，场次结束后也可以；复习安排恢复到之前的样子。再执行一次，则撤回更早的一次。',
    flag: '给题目加标记，之后可用 --flagged 找到。',
    suspend:
      '让已经熟悉或不需要的题目不再出现。题目仍在列表里，练习时只有用编号或 --suspended 指定才会问到。',
    note: '给一道题记笔记，每题一条，新的取代旧的。不给内容则打开编辑器；没有终端时显示笔记。',
    config: '查看或修改对所有场次有效的设置。不给值时显示当前的值。',
    stats: '显示进度：哪些已掌握，哪些到期，哪里薄弱，用时多少，记住多少，每周如何，以后哪天复习什么。',
    search: '按关键词找题，简繁通用，有错字、漏字也能找到。最相符的排在最前面。',
    show: '显示一道题、收录它的每个题库给出的参考答案，以及自己的历次作答。',
    list: '按题库列出题目和编号，并标明哪些没有答案、哪些答案中断。',
    banks: '列出题库：各种题型有多少题，文档缺了什么。',
    export: '把题目写成 Markdown 或 JSON，输出到屏幕或文件。',
    import:
      '从文档读取题库：文本、Markdown、HTML、Word、PDF、Excel、CSV、JSON、Anki，以及它们的压缩包。读到了什么、没读到什么，都会说明。',
    edit: '用选项或在编辑器里改正题库中的一道题。再次导入该文档时，改动仍然保留。不给编号时，列出识别存疑的题目。',
    remove: '移除一个题库。会先询问；作答、自评和草稿都保留，题库回来时一并恢复。',
    clean: '输出抓取文档的可读文本：去掉网页杂项和注音，修复损坏的段落，题目和答案各占一行。',
  },
  helpCommand: '显示某个命令的帮助',
  examples: [
    'qbank                                开始练习',
    'qbank practice -n 5 --time 2m        做五道题，每题两分钟',
    'qbank search 投诉                    按关键词找题',
    'qbank <命令> --help                  查看命令的用法和示例',
  ],
  loadingSeeds: '正在读取题库…',
};
