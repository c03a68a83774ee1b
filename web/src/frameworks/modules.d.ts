// The pages that use the components bring these.
declare module 'react';
declare module 'vue';
