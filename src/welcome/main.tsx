import { render } from 'preact';
import '../ui/theme.css';
import '../ui/view.css';
import '../ui/kind-label.css';
import '../ui/word-card.css';
import '../ui/preview.css';
import './welcome.css';
import { nameLanguage } from '../ui/say.ts';
import { Welcome } from './welcome.tsx';

nameLanguage();
render(<Welcome />, document.body);
