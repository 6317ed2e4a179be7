import { render } from 'preact';
import '../ui/theme.css';
import '../ui/view.css';
import '../ui/kind-label.css';
import './popup.css';
import { Popup } from './popup.tsx';

render(<Popup />, document.body);
