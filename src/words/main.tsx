import { render } from 'preact';
import { nameLanguage } from '../ui/say.ts';
import '../ui/theme.css';
import '../ui/view.css';
import '../ui/form.css';
import './words.css';
import './word-list.css';
import { Words } from './words.tsx';

nameLanguage();
render(<Words />, document.body);
