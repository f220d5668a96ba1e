/** Popup, marks, badge, manifest. */
export const interfaceTexts = {} as const;
