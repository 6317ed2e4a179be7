import { render } from 'preact';
import '../ui/theme.css';
import '../ui/view.css';
import '../ui/kind-label.css';
import '../ui/word-card.css';
import './panel.css';
import './learning.css';
import './word-forms.css';
import { nameLanguage } from '../ui/say.ts';
import { Panel } from './panel.tsx';

nameLanguage();
render(<Panel />, document.body);
