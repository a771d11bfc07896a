// How would a person write the 2012 norm over columns, knowing it by heart?

/** 6 >> code & 1: geel or rood. 2 >> code: rood. n - count >>> 31: count is more than n. Without branches. */
export function scoreColumnsByHand([ref, kwal, mand, ged, toe, con, ver, nve, inf, cic, the, emm, ops, sla, pro, weg, fin], rows, end, refEnd) {
    for (let r = 0; r < rows; r++) {
        const b = kwal[r], c = mand[r], d = ged[r], e = toe[r], f = con[r], g = ver[r], h = nve[r], i = inf[r];
        const j = cic[r], k = the[r], l = emm[r], m = ops[r], n = sla[r], o = pro[r], p = weg[r], q = fin[r];
        const own = ref[r];
        const a = Math.min(own, 3 - (((6 >> b) | (6 >> c)) & 1));
        refEnd[r] = a;
        const below = ((6 >> a) & 1) + ((6 >> b) & 1) + ((6 >> c) & 1) + ((6 >> d) & 1) + ((6 >> e) & 1) + ((6 >> f) & 1) + ((6 >> g) & 1) + ((6 >> h) & 1) + ((6 >> i) & 1)
            + ((6 >> j) & 1) + ((6 >> k) & 1) + ((6 >> l) & 1) + ((6 >> m) & 1) + ((6 >> n) & 1) + ((6 >> o) & 1) + ((6 >> p) & 1) + ((6 >> q) & 1);
        const red = (((2 >> g) | (2 >> h)) & (1 - below >>> 31)) | ((2 >> q) & (3 - below >>> 31));
        const yellow = (6 >> a) | (2 >> d) | (2 >> e) | (2 >> f) | (6 >> g) | (2 >> h) | (2 >> i) | (2 >> j) | (2 >> l) | (2 >> m) | (6 >> n) | (6 >> p) | (6 >> q) | red;
        const judged = own | b | c | d | e | f | g | h | i | j | k | l | m | n | o | p | q;
        end[r] = judged === 0 ? 0 : 3 - (yellow & 1) - (red & 1);
    }
    return end;
}
