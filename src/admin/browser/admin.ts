import CMS from '@sveltia/cms';
import { dataElement, type DeskData } from '../data.ts';
import { entry, list, record } from './formats.ts';
import { stamping } from './save.ts';

const data = JSON.parse(document.getElementById(dataElement)?.textContent ?? '') as DeskData;

CMS.registerCustomFormat('entry', 'md', entry);
CMS.registerCustomFormat('entry-mdx', 'mdx', entry);
CMS.registerCustomFormat('record', 'yaml', record);
CMS.registerCustomFormat('list', 'yaml', list);
CMS.registerEventListener({ name: 'preSave', handler: stamping(data) });
await CMS.init({ config: data.config });
