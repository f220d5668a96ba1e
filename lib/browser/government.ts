import type { GovernmentAccess } from '../model/clients/government.ts';
import type { ExtensionApi } from './extension-api.ts';
import { GOVERNMENT } from './settings/sites.ts';

export function createGovernmentAccess({ permissions }: ExtensionApi<'permissions'>): GovernmentAccess {
  const government = { origins: [GOVERNMENT] };
  return {
    mayReadGovernment: () => permissions.contains(government).catch(() => false),
    askForGovernment: () => permissions.request(government).catch(() => false),
  };
}
