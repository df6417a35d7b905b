import { useSyncExternalStore } from 'react';
import { onTheme, type Theme, themeNow } from './theme.ts';

/** The theme chosen. */
export const useTheme = (): Theme => useSyncExternalStore(onTheme, themeNow);
