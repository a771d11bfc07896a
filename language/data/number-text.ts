// How is a number of a program written in a cell? With a comma, in the fifteen figures that Excel keeps: 0.1 + 0.2 is 0,3.
export function numberText(value: number): string {
    const text = String(Number(value.toPrecision(15)));
    return /e/.test(text) ? text : text.replace('.', ',');
}
