import { render } from 'preact';
import '../ui/theme.css';
import '../ui/view.css';
import '../ui/kind-label.css';
import '../ui/word-card.css';
import '../ui/preview.css';
import './options.css';
import { nameLanguage } from '../ui/say.ts';
import { Options } from './options.tsx';

nameLanguage();
render(<Options />, document.body);
