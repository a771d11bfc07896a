// Do random norms come back whole?
import { test } from 'vitest';
import { roundTrips } from './round-trips.js';

test('50 norms', () => roundTrips(50));
