import { render } from 'preact';
import '../ui/theme.css';
import '../ui/view.css';
import '../ui/kind-label.css';
import './options.css';
import { Options } from './options.tsx';

render(<Options />, document.body);
