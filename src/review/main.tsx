import { render } from 'preact';
import { nameLanguage } from '../ui/say.ts';
import '../ui/theme.css';
import '../ui/view.css';
import '../ui/form.css';
import './review.css';
import { Review } from './review.tsx';

nameLanguage();
render(<Review />, document.body);
