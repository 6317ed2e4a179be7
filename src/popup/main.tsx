import { render } from 'preact';
import '../ui/theme.css';
import '../ui/view.css';
import '../ui/kind-label.css';
import './popup.css';
import { nameLanguage } from '../ui/say.ts';
import { Popup } from './popup.tsx';

nameLanguage();
render(<Popup />, document.body);
