import { checks, runCheck } from './checks.ts';

const failed = checks.filter((check) => !runCheck(check));
if (failed.length > 0) process.exitCode = 1;
