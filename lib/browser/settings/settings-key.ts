/** Under this key the extension's storage holds the settings. Apart from their storage, so that the engine gets no zod. */
export const SETTINGS_KEY = 'settings';
