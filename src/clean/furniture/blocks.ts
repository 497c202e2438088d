import type { RemovalRule } from '../../read/removal-rule.ts';
import { isShort, type Line } from './lines.ts';
import { goesOnNoticing } from './notices.ts';

/** A heading of the page, and how far what stands under it reaches. */
export interface BlockRule {
  rule: RemovalRule;
  /** `next` is the line behind it, if there is one. */
  opens: (line: Line, next: Line | undefined) => boolean;
  isWithin: (line: Line) => boolean;
}

/** Another document's title, as a page lists it: without a number, and it asks nothing. */
const namesDocument =
  /^(?![一二三四五六七八九十(第]|\d{1,3}(?!\d))[^?.;:]{4,50}(?:题库?|题集|试题|真题|答案|大全|攻略|技巧|经验|汇总|合集|宝典|礼仪|指南|热点|范文|预测|须知)(?:\([^()]{1,12}\))?$/;

const commentHeading =
  /^(文档|文件|用户|网友|读者|全部|全站|精[彩选]|热门|最新)?(?:评论|留言)(\s*\(\d+\)|(?<=[部站彩选门新者]..)\s*\d+)?$/;
/** Part of the form in which a page takes comments. */
const commentForm = /^\d+\s*\/\s*\d+字?$|(?:提交|发表|写|暂无|查看|全部|登[录入]).{0,6}(?:评论|留言|发言)/;
/** What a bank goes on with, and no comment looks like. */
const asks =
  /[?]$|^第.{1,3}[章节题问部]|^[一二三四五六七八九十]{1,3}[,.、)]|^[(]?\d{1,3}[,.、)]|答案|^[a-g][.,、]/;

/** What was changed, version by version: `修改记录⏎2024.3.2 删掉重复的题`. */
const changeHeading =
  /^(?:(?:修改|更新|修订|变更|版本|编辑|维护|勘误)(?:记录|日志|历史|历程|说明|履历)|change ?log|(?:revision|version|update) (?:history|log))[:]?$/;
const change =
  /^(?:(?:19|20)\d\d[-.年/]\d{1,2}|\[?v?\d{1,2}\.\d{1,3}(?:\.\d{1,3})?\]?(?![\d%.])|v\d{1,2}(?!\d)|\d{1,2}[-/月.]\d{1,2}日?(?:[:\s]|$))/;
/** A list of the pages beside a wiki's: `* [[首页|Home]]`. */
const wikiLink = /^\[\[[^[\]]{1,80}\]\]$/;

/** The name of who wrote it, alone on its line. */
const longestWriter = 8;

/** A line without the mark of code, and that of a list, before it. */
const bareOf = (line: Line | undefined): string => line?.text.replace(/^[+`\s]{1,4}/, '') ?? '';

/** What a page prints below headings of its own. */
export const blockRules: readonly BlockRule[] = [
  {
    rule: 'date line',
    opens: ({ text, isHeading }, next) =>
      !isHeading && changeHeading.test(text.replaceAll('**', '')) && change.test(bareOf(next)),
    isWithin: (line) => !line.isHeading && isShort(line) && change.test(bareOf(line)),
  },
  {
    rule: 'page menu',
    opens: ({ text }, next) =>
      /^pages\s?\d{1,4}$/.test(text.replaceAll('**', '')) && wikiLink.test(next?.text ?? ''),
    isWithin: ({ text }) => wikiLink.test(text),
  },
  {
    rule: 'site notice',
    opens: ({ text }) =>
      /^(?:温馨提示|友情提示|特别提示|下载说明|下载提示|使用说明|版权声明|版权提示|免责声明)[:]?$/.test(text),
    isWithin: (line) => line.isItem && goesOnNoticing(line),
  },
  {
    rule: 'site notice',
    opens: ({ text, isHeading }) =>
      !isHeading && /^(?:关于(?:本文)?作者|作者(?:简介|介绍)|about the author)[:]?$/.test(text),
    isWithin: (line) =>
      !line.isHeading &&
      !line.isItem &&
      !asks.test(line.text) &&
      (/[,.;!:]/.test(line.text) || line.text.length <= longestWriter),
  },
  {
    rule: 'other documents',
    opens: ({ text }) =>
      /^(?:最新|相关|热门|推荐|类似|猜你喜欢的?|精选|更多|往期|精彩|好文)(?:文档|资料|推荐|下载|文章|阅读|帖子|博文|主题|题库|试卷|回顾|精选)[:]?$|^(?:更多\s*>*\s*)?(?:相关|精品)文档(?:\s*更多\s*>*)?$|^更多(?:相关|精品)文档$|^猜你(?:喜欢|感兴趣)$|^(?:阅读了?该文档的用户还|该用户还上传了)/.test(
        text,
      ),
    // Beside the text, such a list may stand above its title: that heading and what is below it are the page's own.
    isWithin: (line) =>
      isShort(line) && !(line.isHeading && line.isNearTop) && (line.isItem || namesDocument.test(line.text)),
  },
  // A bulletin board says below a post where it was written; then others push it or boo.
  {
    rule: 'comments',
    opens: ({ text }) => /^※?\s?发信站:/.test(text),
    isWithin: ({ text, isHeading }) => !isHeading && /^(?:※|推|嘘|→|文章网址:|编辑:)/.test(text),
  },
  // Below the form for those who are signed in come their words, which may be about a question: `第 6 题刚被问到`.
  {
    rule: 'comments',
    opens: ({ text }, next) =>
      /^登[录入]\s*\/\s*注册$/.test(next?.text ?? '') &&
      commentHeading.test(text.replace(/(?<![\s\d])\s*(?<=\D)\d+$/, '')),
    isWithin: ({ text, isHeading }) =>
      !isHeading && !/^[一二三四五六七八九十]{1,3},|^\d{1,3}[.,](?!\d)|答案:/.test(text),
  },
  // `评论 58⏎小满：说得好`
  {
    rule: 'comments',
    opens: ({ text }, next) =>
      /^(?:评论|留言|回复)\s*\d{1,6}$/.test(text) && /^[^\s:,.?!]{1,12}:./.test(next?.text ?? ''),
    isWithin: (line) => isShort(line) && !line.isHeading && !asks.test(line.text),
  },
  {
    rule: 'comments',
    opens: ({ text }, next) => {
      const found = commentHeading.exec(text);
      if (found === null) return false;
      const [, kind, count] = found;
      return kind !== undefined || count !== undefined || next === undefined || commentForm.test(next.text);
    },
    isWithin: (line) => isShort(line) && !line.isHeading && !asks.test(line.text),
  },
];
