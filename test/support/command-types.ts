/** Text to type, or a key to press, as in `Tab`, `Shift+Tab`, `Control+End`. */
export type KeyStep = { type: string } | { press: string };

/** What the reader's settings or the printer say; what isn't given is as the browser has it. */
export interface Emulation {
  media?: 'print' | 'screen';
  colorScheme?: 'light' | 'dark';
  contrast?: 'more' | 'less';
  forcedColors?: 'active';
  reducedMotion?: 'reduce';
}

/** A slower machine. */
export interface Throttling {
  /** How many times slower the processor is. */
  cpu?: number;
  /** `latency` in milliseconds, `bytes` per second both ways. */
  network?: { latency: number; bytes: number };
}

/** How to open a page in a tab of its own, with storage of its own. */
export interface VisitOptions {
  url: string;
  /** Runs before any script of the page. */
  before?: string;
  /** An expression that is evaluated in the page after its load event, and awaited. */
  script?: string;
  /** `false` turns scripts off. */
  scripting?: boolean;
  viewport?: { width: number; height: number; deviceScaleFactor?: number };
  emulation?: Emulation;
  throttling?: Throttling;
}

/** What was seen of a page from outside. */
export interface Visit {
  /** In the order in which they were sent, the page's own first. */
  requests: { url: string; method: string; type: string; status: number | null }[];
  /** `level: text`. */
  console: string[];
  /** Messages of errors that nothing caught. */
  errors: string[];
  /** Violations of the page's content security policy. */
  violations: { directive: string; blocked: string }[];
  /** Names of cookies, and `local:`, `session:`, `database:` and `cache:` with a name. */
  storage: string[];
  /** Milliseconds (`null` where there was none), and the layout shift score. */
  metrics: {
    firstContentfulPaint: number | null;
    largestContentfulPaint: number | null;
    layoutShift: number;
  };
  /** What `script` gave. */
  result: unknown;
}

/** What a test asks of organizers. */
export type OrganizersRequest =
  | { action: 'open' }
  | { action: 'run'; id: string; args: string[] }
  | { action: 'close'; id: string };

/** `open` gives `id` and the `url` of the served folder, `run` what the tool said. */
export interface OrganizersAnswer {
  id?: string;
  url?: string;
  status?: number | null;
  output?: string;
}
