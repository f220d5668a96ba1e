interface Sender {
  readonly id?: string;
}

/** The part of the extension API that page scripts need. */
export interface Runtime {
  /** Undefined once the extension was updated or removed under its scripts. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    /** A listener that returns true answers later. */
    addListener(listener: (message: unknown, sender: Sender, answer: (reply: unknown) => void) => boolean): void;
  };
}

declare const chrome: { readonly runtime: Runtime };

/** Page scripts do without the polyfill, which weighs more than the detector: Chrome and Firefox (MV3) both have this. */
export function nativeRuntime(): Runtime {
  return chrome.runtime;
}

/** Sends, and does not mind if nobody is there: an updated extension leaves its old scripts behind. */
export async function send(runtime: Runtime, message: unknown): Promise<void> {
  try {
    await runtime.sendMessage(message);
  } catch {
    // Nobody to be told.
  }
}
