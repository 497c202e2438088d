/** The person's side: where data and talk go, and what the screen can do. */
export interface Terminal {
  /** Data, to stdout. Control sequences in `text` that qbank did not make itself are shown, never sent. */
  write: (text: string) => void;
  /** Talk, to stderr; silent with `-q`. */
  say: (text: string) => void;
  /** stdin and stdout are both a terminal, and `--plain` and `--json` are not given. */
  isInteractive: boolean;
  /** Columns of the screen; 80 where there is none. */
  columns: number;
  hasColor: boolean;
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
}
