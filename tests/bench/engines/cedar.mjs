// How is the 2012 norm written for Cedar? May a corps be groen, may it be geel; what it cannot count is in the context.
import { rowOf } from './data.mjs';

const c = (i) => `context.d${i}`;
const below = (x) => `(${x} == 1 || ${x} == 2)`;
const POLICIES = `
permit (principal, action, resource);
forbid (principal, action == Action::"groen", resource) when {
  ${below(c(0))} || ${below(c(1))} && ${c(0)} == 3 || ${below(c(2))} && ${c(0)} == 3 ||
  ${[3, 4, 5, 7, 8, 9, 11, 12].map((i) => `${c(i)} == 1`).join(' || ')} || ${[6, 13, 15, 16].map((i) => below(c(i))).join(' || ')}
};
forbid (principal, action, resource) when {
  (${c(6)} == 1 || ${c(7)} == 1) && context.below > 1 || ${c(16)} == 1 && context.below > 3
};`;

export function cedar({ preparsePolicySet, statefulIsAuthorized }, data) {
    const parsed = preparsePolicySet('norm', { staticPolicies: POLICIES });
    if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed.errors));
    const isBelow = (code) => code === 1 || code === 2;
    const rows = Array.from({ length: data.rows }, (_, r) => {
        const codes = rowOf(data, r);
        const lowered = codes[0] === 3 && (isBelow(codes[1]) || isBelow(codes[2]));
        return Object.fromEntries([...codes.map((code, i) => [`d${i}`, code]), ['below', codes.filter(isBelow).length + (lowered ? 1 : 0)]]);
    });
    const uid = (type, id) => ({ type, id });
    const call = { principal: uid('Korps', 'x'), resource: uid('Monitor', '2012'), entities: [], preparsedPolicySetId: 'norm', validateRequest: false };
    const allows = (action, context) => {
        const answer = statefulIsAuthorized({ ...call, action: uid('Action', action), context });
        if (answer.type !== 'success' || answer.response.diagnostics.errors.length > 0) throw new Error(JSON.stringify(answer));
        return answer.response.decision === 'allow';
    };
    return () => Uint8Array.from(rows, (row) => (Object.values(row).every((code) => code === 0) ? 0 : allows('groen', row) ? 3 : allows('geel', row) ? 2 : 1));
}
