import type { Fetch } from '../../batches/request-page.ts';
import { request } from '../request.ts';

/** Asks for a page as a person would see it. */
export const fetchPage: Fetch = (url, signal, budget) =>
  request(url, { signal, budget, accept: 'text/html, */*;q=0.5' });
