// Where does every element of a requirements graph stand? What is needed lies under what needs it.
import { el, type Element } from './xml.js';

export interface Knoop {
    readonly id: string;
    readonly nodig: readonly string[];
}

const WIDTH = 180;
const HEIGHT = 70;
const ACROSS = WIDTH + 30;
const UP = HEIGHT + 90;

export const requirementId = (van: string, naar: string): string => `nodig.${naar}.${van}`;

export function diagramElement(knopen: readonly Knoop[]): Element {
    const levels = new Map<string, number>();
    for (const { id, nodig } of knopen) levels.set(id, nodig.reduce((most, need) => Math.max(most, (levels.get(need) ?? 0) + 1), 0));
    const highest = Math.max(0, ...levels.values());
    const places = new Map<string, { x: number; y: number }>();
    const at = (id: string): { x: number; y: number } => places.get(id) as { x: number; y: number };
    for (let level = 0; level <= highest; level++) {
        const row = knopen.filter(({ id }) => levels.get(id) === level);
        const middle = ({ nodig }: Knoop): number => nodig.reduce((sum, need) => sum + at(need).x, 0) / Math.max(1, nodig.length);
        for (const [i, { id }] of row.sort((a, b) => middle(a) - middle(b)).entries()) places.set(id, { x: 40 + i * ACROSS, y: 40 + (highest - level) * UP });
    }
    return el('dmndi:DMNDI', {}, [el('dmndi:DMNDiagram', { id: 'plaat' }, [
        ...knopen.map(({ id }) => el('dmndi:DMNShape', { id: `vorm.${id}`, dmnElementRef: id }, [el('dc:Bounds', { height: HEIGHT, width: WIDTH, ...at(id) })])),
        ...knopen.flatMap(({ id, nodig }) => nodig.map((need) => el('dmndi:DMNEdge', { id: `lijn.${id}.${need}`, dmnElementRef: requirementId(need, id) }, [
            el('di:waypoint', { x: at(need).x + WIDTH / 2, y: at(need).y }), el('di:waypoint', { x: at(id).x + WIDTH / 2, y: at(id).y + HEIGHT }),
        ]))),
    ])]);
}
