// Entry of the worker.
import { serve } from './worker-server.js';

serve(self);
