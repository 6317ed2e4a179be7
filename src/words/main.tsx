import { render } from 'preact';
import '../ui/theme.css';
import '../ui/view.css';
import '../ui/form.css';
import './words.css';
import './word-list.css';
import { Words } from './words.tsx';

render(<Words />, document.body);
