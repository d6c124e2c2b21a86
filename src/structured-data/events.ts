import type { EventLeaf, ItemListLeaf, ListItemLeaf } from 'schema-dts';
import type { Event } from '../data/events.ts';
import type { Meeting } from '../data/meetings.ts';
import type { Place } from '../data/names.ts';
import type { Participant } from '../data/days.ts';
import type { Language } from '../site.config.ts';
import { idOf } from './ids.ts';
import type { PageNode } from './page.ts';
import { agent } from './people.ts';
import { placeNode } from './places.ts';

/** The timeline: what happened when and where, from the oldest event to the newest. */
export function timelinePage(
  events: readonly { event: Event; where: Place | undefined }[],
  language: Language,
): PageNode {
  const mainEntity: ItemListLeaf = {
    '@type': 'ItemList',
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    itemListElement: events.map(({ event, where }) =>
      where ? eventNode(event, where, language) : entryNode(event, language),
    ),
  };
  return { '@type': 'CollectionPage', mainEntity };
}

/** An event without a place is no `Event` to search engines, which ask where it is (https://developers.google.com/search/docs/appearance/structured-data/event). */
function entryNode(event: Event, language: Language): ListItemLeaf {
  const url = idOf('event', event, language);
  return { '@type': 'ListItem', '@id': url, name: event.title, url };
}

function eventNode(event: Event, where: Place, language: Language): EventLeaf {
  const { title, date, people } = event;
  return {
    '@type': 'Event',
    '@id': idOf('event', event, language),
    name: title,
    // ISO 8601 knows dates of a month or a year too: https://schema.org/Date
    startDate: date,
    location: placeNode(where, language),
    ...(people.length > 0 && { attendee: people.map((person) => ({ '@id': idOf('person', person, language) })) }),
  };
}

interface MeetingFacts {
  meeting: Meeting;
  where: Place;
  chairs: readonly Participant[];
  /** The same meeting in the timeline, if it stands there. */
  event: Event | undefined;
}

/** The summary of a meeting: an article about an event. */
export function meetingPage({ meeting, where, chairs, event }: MeetingFacts, language: Language): PageNode {
  const about: EventLeaf = {
    '@type': 'Event',
    ...(event && { '@id': idOf('event', event, language) }),
    name: meeting.title,
    startDate: meeting.date,
    location: placeNode(where, language),
    ...(chairs.length > 0 && { attendee: chairs.map((chair) => agent(chair, language)) }),
  };
  return { '@type': 'Article', about };
}
