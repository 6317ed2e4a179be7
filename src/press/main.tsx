import { render } from 'preact';
import '../ui/theme.css';
import '../ui/view.css';
import '../ui/form.css';
import './press.css';
import { Press } from './press.tsx';

render(<Press />, document.body);
