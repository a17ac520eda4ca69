// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks calendar services with Google's and Microsoft's own clients, and writes what they understood. So
// the doubles that our clients are tested with are held against somebody else's idea of the protocols.
//
// Usage: node calendars.mjs GOOGLE-ROOT-URL GRAPH-ROOT-URL TOKEN CALENDAR

import { auth, calendar } from '@googleapis/calendar';
import { Client, HTTPMessageHandler } from '@microsoft/microsoft-graph-client';

const [googleUrl, graphUrl, token, calendarId] = process.argv.slice(2);
const times = {
  start: { dateTime: '2027-03-01T10:00:00Z', timeZone: 'Europe/Berlin' },
  end: { dateTime: '2027-03-01T10:30:00Z', timeZone: 'Europe/Berlin' },
};
const report = { google: {}, graph: {} };

const client = new auth.OAuth2();
client.setCredentials({ access_token: token });
const google = calendar({ version: 'v3', auth: client, rootUrl: googleUrl + '/', retry: false });
{
  const names = [];
  let pageToken;
  do {
    const page = await google.calendarList.list({ pageToken });
    names.push(...page.data.items.map((item) => item.summary));
    pageToken = page.data.nextPageToken;
  } while (pageToken);
  report.google.calendars = names;
  const made = await google.events.insert({
    calendarId,
    conferenceDataVersion: 1,
    sendUpdates: 'none',
    requestBody: {
      id: 'contract01',
      summary: 'Made by the client',
      ...times,
      conferenceData: { createRequest: { requestId: 'r1', conferenceSolutionKey: { type: 'hangoutsMeet' } } },
    },
  });
  report.google.link = made.data.hangoutLink;
  const changed = await google.events.patch({
    calendarId,
    eventId: 'contract01',
    requestBody: { summary: 'Changed' },
  });
  report.google.changed = changed.data.summary;
  const busy = await google.freebusy.query({
    requestBody: {
      timeMin: '2027-03-01T00:00:00Z',
      timeMax: '2027-03-02T00:00:00Z',
      items: [{ id: calendarId }],
    },
  });
  report.google.busy = busy.data.calendars[calendarId].busy;
  const days = { start: { date: '2027-03-08' }, end: { date: '2027-03-09' } };
  const free = { start: { date: '2027-03-09' }, end: { date: '2027-03-10' }, transparency: 'transparent' };
  await google.events.insert({ calendarId, requestBody: { id: 'contract02', ...days } });
  await google.events.insert({ calendarId, requestBody: { id: 'contract03', ...free } });
  const ofDays = await google.freebusy.query({
    requestBody: {
      timeMin: '2027-03-07T00:00:00Z',
      timeMax: '2027-03-12T00:00:00Z',
      items: [{ id: calendarId }],
    },
  });
  report.google.days = ofDays.data.calendars[calendarId].busy;
  for (const eventId of ['contract02', 'contract03']) await google.events.delete({ calendarId, eventId });
  await google.events.delete({ calendarId, eventId: 'contract01' });
  report.google.after = (await google.events.get({ calendarId, eventId: 'contract01' })).data.status;
  report.google.again = await google.events
    .delete({ calendarId, eventId: 'contract01' })
    .then(() => 204, (error) => error.status ?? error.code);
  report.google.twice = await google.events
    .insert({ calendarId, requestBody: { id: 'contract01', ...times } })
    .then(() => 200, (error) => error.status ?? error.code);
}

// Its own handler hands the token to https alone.
const authorize = {
  setNext(next) {
    this.next = next;
  },
  async execute(context) {
    context.options.headers = { ...context.options.headers, Authorization: `Bearer ${token}` };
    await this.next.execute(context);
  },
};
authorize.setNext(new HTTPMessageHandler());
const graph = Client.initWithMiddleware({ baseUrl: graphUrl + '/', middleware: authorize });
{
  const names = [];
  let next = '/me/calendars';
  while (next) {
    const page = await graph.api(next).get();
    names.push(...page.value.map((item) => item.name));
    // The client takes whole addresses with https alone.
    next = page['@odata.nextLink']?.replace(`${graphUrl}/v1.0`, '');
  }
  report.graph.calendars = names;
  const events = `/me/calendars/${calendarId}/events`;
  const made = await graph.api(events).post({
    subject: 'Made by the client',
    transactionId: 'contract',
    start: { dateTime: '2027-03-01T11:00:00', timeZone: 'W. Europe Standard Time' },
    end: { dateTime: '2027-03-01T11:30:00', timeZone: 'W. Europe Standard Time' },
  });
  report.graph.start = made.start;
  const path = `${events}/${encodeURIComponent(made.id)}`;
  report.graph.changed = (await graph.api(path).patch({ subject: 'Changed' })).subject;
  const view = await graph
    .api(`/me/calendars/${calendarId}/calendarView`)
    .query({ startDateTime: '2027-03-01T00:00:00Z', endDateTime: '2027-03-02T00:00:00Z' })
    .get();
  report.graph.view = view.value.map((event) => event.subject);
  await graph.api(path).delete();
  report.graph.after = await graph
    .api(path)
    .get()
    .then(() => 200, (error) => error.statusCode);
}
console.log(JSON.stringify(report));
