import { render } from 'preact';
import { nameLanguage } from '../ui/say.ts';
import '../ui/theme.css';
import '../ui/view.css';
import '../ui/form.css';
import './press.css';
import { Press } from './press.tsx';

nameLanguage();
render(<Press />, document.body);
