import { describe, expect, it } from 'vitest';
import { endpointOf, hostOf, isOpenToOthers } from '../../src/judge/address.ts';

describe('the address of a model', () => {
  it.each([
    ['http://localhost:11434', 'http://localhost:11434/v1/chat/completions'],
    ['http://localhost:11434/', 'http://localhost:11434/v1/chat/completions'],
    ['http://localhost:11434/v1', 'http://localhost:11434/v1/chat/completions'],
    ['https://a.example/openai/v1/', 'https://a.example/openai/v1/chat/completions'],
    ['https://a.example/v1/chat/completions', 'https://a.example/v1/chat/completions'],
    ['https://a.example/v1?api-version=2#x', 'https://a.example/v1/chat/completions?api-version=2'],
  ])('%s may be given with or without its end', (given, endpoint) => {
    expect(endpointOf(given)).toBe(endpoint);
  });

  it('is called by its host', () => {
    expect(hostOf('https://api.example:8443/v1')).toBe('api.example:8443');
  });

  it.each([
    ['http://localhost:1/v1', false],
    ['http://127.0.0.1:1', false],
    ['http://[::1]:1', false],
    ['https://api.example/v1', false],
    ['http://192.168.1.7:11434/v1', true],
    ['http://api.example/v1', true],
  ])('%s can be read by others on the way: %s', (address, isOpen) => {
    expect(isOpenToOthers(address)).toBe(isOpen);
  });
});
