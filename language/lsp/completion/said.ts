// What do the sentences say already, so that it can be leaned on, or is not offered again? From the trees alone: nobody who types waits for the norm.
import { type Dimensie, isAandachtsveld, isDimensie, isPunten, isWeegtNiet, isWeging, type Zin } from '../../generated/ast.js';
import type { Linked } from '../snapshot.js';

/** Those that stand for themselves: under a heading of a field or of the weighing they mean the same. */
const statements = (zinnen: readonly Zin[]): readonly Zin[] => zinnen.flatMap((zin) => {
    if (isAandachtsveld(zin) || isWeging(zin)) return statements(zin.zinnen);
    return zin.gebroken ? [] : [zin];
});

const allStatements = ({ visible }: Linked): readonly Zin[] => visible.flatMap(({ parseResult: { value } }) => statements(value.zinnen));

export const saysPunten = (linked: Linked): boolean => allStatements(linked).some(isPunten);

/** The dimensions that `weegt niet mee` names; a field stands for all that are under it. */
export const notWeighed = (linked: Linked): readonly Dimensie[] => allStatements(linked).filter(isWeegtNiet).flatMap(({ onderwerpen }) => onderwerpen.flatMap(({ ref }) => {
    if (isDimensie(ref)) return [ref];
    return isAandachtsveld(ref) ? ref.zinnen.filter(isDimensie) : [];
}));
