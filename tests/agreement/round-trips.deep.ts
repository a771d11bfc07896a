// Do ten thousand random norms come back whole? CASES=<n> tries fewer, or more.
import { test } from 'vitest';
import { roundTrips } from './round-trips.js';

const CASES = Number(process.env['CASES'] ?? 10_000);

test(`${CASES} cases`, () => roundTrips(CASES));
