/** The permission to read government sites: granted at installation, but Firefox lets the user take it back. */
export interface GovernmentAccess {
  mayReadGovernment(): Promise<boolean>;
  /** Asks the user for it; called directly from a click, as browsers demand. */
  askForGovernment(): Promise<boolean>;
}
