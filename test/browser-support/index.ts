export { type Chromium, findChromium } from './find-chromium';
export { shippedChromium } from './shipped-chromium';
export { launchBrowser } from './launch-browser';
