import { createApp } from 'vue';
import Page from './Page.vue';
import '@switchcost/element';

createApp(Page).mount('#root');
