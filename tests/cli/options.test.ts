import { describe, expect, it } from 'vitest';
import { localeOf, readOptions } from '../../cli/options.ts';
import { UsageProblem } from '../../cli/problem.ts';

describe('readOptions', () => {
  it('has defaults', () => {
    const options = readOptions(['a.html', '-']);
    expect(options).toMatchObject({ inputs: ['a.html', '-'], format: 'text', out: null, locale: 'zh-CN', help: false });
    expect(options.jobs).toBeGreaterThan(0);
    expect(options.rules).toContain('t3-row-total');
    expect(options.rules).toContain('period');
  });

  it('takes values after a space or an equals sign, before or after the inputs', () => {
    expect(readOptions(['a', '--format=jsonl', '--out', 'x', '--jobs', '3', '--lang=en'])).toMatchObject({
      inputs: ['a'],
      format: 'jsonl',
      out: 'x',
      jobs: 3,
      locale: 'en',
    });
  });

  it.each(['text', 'json', 'jsonl', 'csv', 'xlsx', 'html', 'md', 'sarif'])('knows the format %s', (format) => {
    expect(readOptions(['a', '--format', format]).format).toBe(format);
  });

  it('chooses rules', () => {
    expect(readOptions(['a', '--rules', 'period, t4-total']).rules).toEqual(['period', 't4-total']);
    expect(readOptions(['a', '--rules', 'period,t4-total', '--skip', 'period']).rules).toEqual(['t4-total']);
    const all = readOptions(['a']).rules;
    expect(readOptions(['a', '--skip', 'cell-blank']).rules).toEqual(all.filter((id) => id !== 'cell-blank'));
  });

  it('takes all arguments after -- as inputs', () => {
    expect(readOptions(['--', '--odd.html']).inputs).toEqual(['--odd.html']);
  });

  it.each([
    [[], 'terminal.noInput'],
    [['a', '--fromat', 'json'], 'terminal.unknownOption'],
    [['a', '-x'], 'terminal.unknownOption'],
    [['-dash.html'], 'terminal.unknownOption'],
    [['a', '--format'], 'terminal.missingValue'],
    [['a', '--out', '--jobs', '2'], 'terminal.missingValue'],
    [['a', '--rules='], 'terminal.missingValue'],
    [['a', '--format', 'yaml'], 'terminal.badFormat'],
    [['a', '--format', 'toString'], 'terminal.badFormat'],
    [['a', '--jobs', '0'], 'terminal.badJobs'],
    [['a', '--jobs', '1.5'], 'terminal.badJobs'],
    [['a', '--lang', 'fr'], 'terminal.badLanguage'],
    [['a', '--rules', 'perlod'], 'terminal.unknownRule'],
    [['a', '--skip', 'period,'], 'terminal.unknownRule'],
    [['a', '--rules', 'period', '--skip', 'period'], 'terminal.noRules'],
  ])('%j is %s', (args, key) => {
    expect(() => readOptions(args)).toThrow(UsageProblem);
    expect(() => readOptions(args)).toThrow(key);
  });
});

it('explains where a file name that begins with - goes', () => {
  const said = (arg: string) => {
    try {
      return readOptions([arg]);
    } catch (error) {
      return error instanceof UsageProblem && error.sentence('zh-CN');
    }
  };
  expect(said('-dash.html')).toBe('没有 -dash.html 这个选项；以 - 开头的文件名，请写在 -- 后面');
  expect(readOptions(['--', '-dash.html', '--lang']).inputs).toEqual(['-dash.html', '--lang']);
});

describe('localeOf', () => {
  it('finds the language of a wrong command', () => {
    expect(localeOf(['--lang', 'en'])).toBe('en');
    expect(localeOf(['--lang', 'fr'])).toBe('zh-CN');
    expect(localeOf(['--nothing'])).toBe('zh-CN');
  });
});
