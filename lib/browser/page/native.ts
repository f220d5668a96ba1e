declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Sends a message to the background from a script that does without the polyfill: Chrome and Firefox both have this. */
export async function sendNatively(message: unknown): Promise<void> {
  try {
    await chrome.runtime.sendMessage(message);
  } catch {
    // An updated extension leaves its old scripts in the page: nobody answers them.
  }
}
