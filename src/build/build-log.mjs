import astroLog from 'astro/logger/node';

/**
 * Astro's own log without the lines that it writes for each page: hundreds of them would hide the rest.
 * @param {object} config Astro's configuration of its logger
 * @returns {import('astro').AstroLoggerDestination}
 */
export default function buildLog(config) {
  const log = astroLog(config);
  let isWithinLine = false;
  return {
    ...log,
    write: (event) => {
      const isEnd = isWithinLine && event.label === 'SKIP_FORMAT';
      isWithinLine = event.label === null && !event.newLine;
      if (!isWithinLine && !isEnd) log.write(event);
    },
  };
}
