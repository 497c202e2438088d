import type { TrueQuestion } from '../truth.ts';
import { type Bank, type Dress, mark, printedKey, stem, titleOf } from './dress.ts';

/*
 * Saved pages: menus, advertising and lists of other pages around the questions, answers hidden until they are clicked.
 */

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>\n');

const paragraphs = (text: string): string => escapeHtml(text).replaceAll('<br>\n', '</p>\n<p>');

interface Page {
  title: string;
  main: string;
  style?: string;
}

function page({ title, main, style = '' }: Page): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${title} - 职问网</title>
<style>.nav li { display: inline } ${style}</style>
<script>var _hmt = _hmt || []; window.__NUXT__ = { q: "1. 你好？" };</script>
</head>
<body>
<div class="header">
  <a class="logo" href="/">职问网</a>
  <ul class="nav"><li><a href="/">首页</a></li><li><a href="/bank">题库</a></li><li><a href="/exp">面经</a></li><li><a href="/jobs">招聘</a></li><li><a href="/login">登录</a> / <a href="/reg">注册</a></li></ul>
</div>
<div class="breadcrumb">您的位置：<a href="/">首页</a> &gt; <a href="/bank">题库</a> &gt; 正文</div>
<div class="container">
<div class="main article-content">
${main}
</div>
<aside class="sidebar">
  <h3>热门文章</h3>
  <ul>
    <li><a href="/a/1">2025年最新薪资报告</a></li>
    <li><a href="/a/2">面试时如何谈薪水？</a></li>
    <li><a href="/a/3">简历怎么写才能过初筛？</a></li>
    <li><a href="/a/4">HR最讨厌的五种求职者</a></li>
  </ul>
  <div class="ad"><a href="/vip"><img src="/img/vip.png" alt="开通会员"></a><p>开通会员，全站题库免费看</p></div>
</aside>
</div>
<div class="comments"><h3>评论（2）</h3><p>小鱼：谢谢整理！</p><p>momo：有没有PDF版？</p></div>
<footer class="footer">© 2025 职问网 · 京ICP备00000000号 · <a href="/about">关于我们</a></footer>
</body>
</html>
`;
}

function optionList({ options }: TrueQuestion): string {
  if (options.length === 0) return '';
  const items = options.map(({ label, text }) => `<li>${label}. ${mark(label, escapeHtml(text))}</li>`);
  return `<ul class="options">\n${items.join('\n')}\n</ul>\n`;
}

function answerOf({ key, answer, analysis }: TrueQuestion): string {
  return [
    ...(key === null ? [] : [`<p>正确答案：<b>${mark('k', printedKey(key))}</b></p>`]),
    ...(answer === null ? [] : [`<p>参考答案：${mark('a', paragraphs(answer))}</p>`]),
    ...(analysis === null ? [] : [`<p>解析：${mark('x', paragraphs(analysis))}</p>`]),
  ].join('\n');
}

const article: Dress = {
  layout: 'HTML page, answers hidden behind buttons',
  ending: 'html',
  dress: (bank) =>
    page({
      title: bank.title,
      style: '.answer { display: none }',
      main: [
        `<h1>${titleOf(bank)}</h1>`,
        '<div class="meta">2025-04-02 10:21　作者：阿泽　阅读 3,281　<a href="#c">评论 2</a></div>',
        ...bank.sections.flatMap(({ name, questions }) => [
          ...(name === null ? [] : [`<h2>${mark('s', escapeHtml(name))}</h2>`]),
          ...questions.map(
            ({ index, question }) =>
              `<div class="question"><p><strong>${index}. ${stem(question, escapeHtml)}</strong></p>\n${optionList(question)}<button class="show">查看答案</button>\n<div class="answer" style="display:none">${answerOf(question)}</div></div>`,
          ),
        ]),
      ].join('\n'),
    }),
};

const headings: Dress = {
  layout: 'HTML page, questions as headings, nothing numbered',
  ending: 'html',
  dress: (bank) =>
    page({
      title: bank.title,
      main: [
        `<h1>${titleOf(bank)}</h1>`,
        ...bank.sections.flatMap(({ name, questions }) => [
          ...(name === null ? [] : [`<h2>${mark('s', escapeHtml(name))}</h2>`]),
          ...questions.map(
            ({ question }) =>
              `<h3>${stem(question, escapeHtml)}</h3>\n${optionList(question)}${answerOf(question).replaceAll('参考答案：', '')}`,
          ),
        ]),
      ].join('\n'),
    }),
};

const definitions: Dress = {
  layout: 'HTML page, definition list',
  ending: 'html',
  dress: (bank) =>
    page({
      title: bank.title,
      main: [
        `<h2>${titleOf(bank)}</h2>`,
        ...bank.sections.map(({ name, questions }) =>
          [
            ...(name === null ? [] : [`<h3>${mark('s', escapeHtml(name))}</h3>`]),
            '<dl class="faq">',
            ...questions.map(
              ({ question }) => `<dt>${stem(question, escapeHtml)}</dt>\n<dd>${ofDefinition(question)}</dd>`,
            ),
            '</dl>',
          ].join('\n'),
        ),
      ].join('\n'),
    }),
};

function ofDefinition(question: TrueQuestion): string {
  if (question.options.length === 0 && question.key === null)
    return mark('a', `<p>${paragraphs(question.answer ?? '')}</p>`);
  return optionList(question) + answerOf(question);
}

/** Numbers come from the list alone; the options are buttons of a form. */
const form: Dress = {
  layout: 'HTML page, ordered list with radio buttons',
  ending: 'html',
  dress: (bank) =>
    page({
      title: bank.title,
      main: [
        `<h1>${titleOf(bank)}</h1>`,
        ...bank.sections.flatMap(({ name, questions }) => [
          ...(name === null ? [] : [`<h2>${mark('s', escapeHtml(name))}</h2>`]),
          `<ol start="${questions[0].index}">`,
          ...questions.map(({ index, question }) => formItem(question, index)),
          '</ol>',
        ]),
      ].join('\n'),
    }),
};

function formItem(question: TrueQuestion, index: number): string {
  const type = question.kind === 'multiple' ? 'checkbox' : 'radio';
  const options = question.options.map(
    ({ label, text }) =>
      `<label><input type="${type}" name="q${index}" value="${label}"> ${label}、${mark(label, escapeHtml(text))}</label><br>`,
  );
  return `<li><p>⟦n=${index}:⟧${stem(question, escapeHtml)}</p>\n${options.join('\n')}\n<details><summary>查看答案</summary>\n${answerOf(question)}\n</details></li>`;
}

/** A site of documents: the whole bank in one line of one element. */
const library: Dress = {
  layout: 'HTML page of a document library, text in one line',
  ending: 'html',
  dress: (bank) =>
    page({
      title: `${bank.title}.docx`,
      main: `<h1>${bank.title}.docx</h1>\n<div class="doc-info">文档格式：docx　页数：12　上传时间：2025-01-09　<a>下载文档</a></div>\n<div class="doc-text">${lineOf(bank)}</div>\n<div class="rights">版权说明：本文档由用户提供并上传，收益归属内容提供方，若内容存在侵权，请进行举报或认领</div>`,
    }),
};

function lineOf(bank: Bank): string {
  const flat = (text: string) => escapeHtml(text.replaceAll('\n', ''));
  const sections = bank.sections.map(({ name, questions }, at) =>
    [
      name === null ? '' : `${'一二三四五六七八九'[at]}、${mark('s', flat(name))}`,
      ...questions.map(({ question: { question, options, key, answer, analysis, kind } }, number) =>
        [
          `${number + 1}.`,
          mark('q', flat(question), kind === 'open' ? '' : `!${kind}`),
          ...options.map(({ label, text }) => `${label}.${mark(label, flat(text))}`),
          key === null ? '' : `答案：${mark('k', printedKey(key))}`,
          answer === null ? '' : `答案：${mark('a', flat(answer))}`,
          analysis === null ? '' : `解析：${mark('x', flat(analysis))}`,
        ].join(''),
      ),
    ].join(''),
  );
  return titleOf(bank) + sections.join('');
}

export const htmlDresses: Dress[] = [article, headings, definitions, form, library];
