import { useEffect } from 'preact/hooks';
import type { Settings } from '../extension/settings.ts';

/** The colours that a theme stands for, as CSS names them. */
export function colourScheme(theme: Settings['theme']): string {
  return theme === 'system' ? 'light dark' : theme;
}

/** Gives a view the colours and the size of text that the reader has chosen. */
export function useTheme({ theme, textSize }: Settings): void {
  useEffect(() => {
    document.documentElement.style.colorScheme = colourScheme(theme);
    document.body.style.zoom = `${textSize}%`;
  }, [theme, textSize]);
}
