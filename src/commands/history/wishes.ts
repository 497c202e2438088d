/** What is to be told of a session. */
export interface ReportWishes {
  /** The candidate's own words. */
  answers: boolean;
  /** The words of the banks. */
  references: boolean;
}
