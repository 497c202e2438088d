/** A thing that a reference answer says: what an interviewer would tick. */
export interface Point {
  /** The passage as it stands in the reference, without the white space around it. */
  text: string;
  /** Where it stands in the reference, in UTF-16 units. */
  start: number;
  end: number;
}
