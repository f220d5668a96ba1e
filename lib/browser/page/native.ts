interface Sender {
  readonly id?: string;
}

/** A line to one of the extension's pages, open until that page or this one goes away. */
export interface Port {
  readonly name: string;
  readonly sender?: Sender;
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
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
  readonly onConnect: { addListener(listener: (port: Port) => void): void };
}

export interface Storage {
  readonly local: { get(key: string): Promise<Readonly<Record<string, unknown>>> };
  readonly onChanged: {
    addListener(
      listener: (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => void,
    ): void;
  };
}

declare const chrome: { readonly runtime: Runtime; readonly storage: Storage };

/** Page scripts do without WXT: Chrome and Firefox (MV3) both have this. */
export function nativeRuntime(): Runtime {
  return chrome.runtime;
}

export function nativeStorage(): Storage {
  return chrome.storage;
}

/** Sends, and does not mind if nobody is there: an updated extension leaves its old scripts behind. */
export async function send(runtime: Runtime, message: unknown): Promise<void> {
  try {
    await runtime.sendMessage(message);
  } catch {
    // Nobody to be told.
  }
}
