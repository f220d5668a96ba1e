/** The one extension API the detector needs, without the polyfill: Chrome and Firefox (MV3) both have this promise. */
declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Resolves also where nobody answers: after an update the old script has no extension left to talk to. */
export async function sendMessage(message: unknown): Promise<void> {
  try {
    await chrome.runtime.sendMessage(message);
  } catch {
    // Nothing to do for a page whose extension is gone.
  }
}
