import { serve } from './worker-server.js';

serve(self);
