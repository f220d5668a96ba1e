/** Under this key the extension's storage holds the settings. Apart, so that the engine gets no schema and the popup no reader without one. */
export const SETTINGS_KEY = 'settings';
