import { render } from 'preact';
import '../ui/theme.css';
import '../ui/view.css';
import '../ui/form.css';
import './review.css';
import { Review } from './review.tsx';

render(<Review />, document.body);
