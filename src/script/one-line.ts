/** A text of several lines in one, for rows and headings. `'先倾听，\n  再核实'` → `'先倾听， 再核实'` */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
