// Suggestions below every field of the page that asks for them.
import { suggestFor } from './suggestions.js';

document.querySelectorAll('[data-suggest]').forEach(suggestFor);
