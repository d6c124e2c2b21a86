import CMS from '@sveltia/cms';
import type { AdminData } from '../data.ts';
import { entry, list, record } from './formats.ts';
import { stamping } from './save.ts';

const data = JSON.parse(document.querySelector('script[type="application/json"]')?.textContent ?? '') as AdminData;

CMS.registerCustomFormat('entry', 'md', entry);
CMS.registerCustomFormat('entry-mdx', 'mdx', entry);
CMS.registerCustomFormat('record', 'yaml', record);
CMS.registerCustomFormat('list', 'yaml', list);
CMS.registerEventListener({ name: 'preSave', handler: stamping(data) });
await CMS.init({ config: data.config });
