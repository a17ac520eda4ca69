// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/meetingfacts.h"

#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/presenters/departedevents.h"
#include "ui/presenters/shownplace.h"
#include "ui/presenters/slottext.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/views/factline.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

MeetingFacts::MeetingFacts(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_when = new FactLine(u"calendar"_s, u"detailWhen"_s, this);
    layout->addWidget(m_when);
    m_whenOther = new FactLine(u"clock"_s, u"detailWhenOther"_s, this);
    setTextRole(m_whenOther->text(), TextRole::Body);
    m_whenOther->more()->hide();
    layout->addWidget(m_whenOther);
    m_departed = new FactLine(u"alert"_s, u"detailDeparted"_s, this);
    m_departed->setIcon(u"alert"_s, IconTone::Warning);
    layout->addWidget(m_departed);
    m_where = new FactLine(u"map-pin"_s, u"detailWhere"_s, this);
    layout->addWidget(m_where);
    m_linkRow = new QWidget(this);
    auto *row = new FlowLayout(m_linkRow, 8);
    row->setContentsMargins(FactLine::iconSize + 10, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_linkRow->setSizePolicy(policy);
    m_openLink =
        makeButton(tr("&Join the meeting"), ButtonKind::Secondary, u"openMeetingLink"_s, m_linkRow);
    m_openLink->setIcon(icon(u"video"_s));
    m_copyLink = makeButton(tr("Copy meeting &link"), ButtonKind::Secondary, u"copyMeetingLink"_s,
                            m_linkRow);
    m_copyLink->setIcon(icon(u"copy"_s));
    m_calendar =
        makeButton(tr("&Add to calendar…"), ButtonKind::Secondary, u"addToCalendar"_s, m_linkRow);
    m_calendar->setIcon(icon(u"calendar"_s));
    m_calendar->setToolTip(tr("Saves a calendar file (.ics) and opens it"));
    m_googleCalendar = makeButton(tr("&Google Calendar"), ButtonKind::Secondary,
                                  u"addToGoogleCalendar"_s, m_linkRow);
    m_googleCalendar->setIcon(icon(u"external"_s));
    m_googleCalendar->setToolTip(tr("Opens Google Calendar in the browser to add the meeting"));
    for (QPushButton *button : {m_openLink, m_copyLink, m_calendar, m_googleCalendar})
        row->addWidget(button);
    layout->addWidget(m_linkRow);
    connect(m_openLink, &QPushButton::clicked, this, [this] {
        if (!m_link.isEmpty())
            QDesktopServices::openUrl(QUrl(m_link));
    });
    connect(m_copyLink, &QPushButton::clicked, this, [this] {
        if (!m_link.isEmpty())
            Q_EMIT copyLinkRequested(m_link);
    });
    connect(m_calendar, &QPushButton::clicked, this, &MeetingFacts::calendarRequested);
    connect(m_googleCalendar, &QPushButton::clicked, this, &MeetingFacts::googleCalendarRequested);
    setCalendarOffered(false);
}

void MeetingFacts::setBooking(const api::Booking &booking, UserId viewer, const QString &zone,
                              const QDateTime &now)
{
    m_when->text()->setText(
        tr("%1, %2").arg(dayText(booking.meetingStartTime, zone),
                         timeRangeText(booking.meetingStartTime, booking.meetingEndTime, zone)));
    //: %1 is "in 3 days", %2 a time zone such as "CET (Europe/Berlin)"
    m_when->more()->setText(tr("%1 · %2").arg(relativeText(booking.meetingStartTime, now),
                                              zoneText(zone, booking.meetingStartTime)));
    const QString forOther = timeForOther(otherParty(booking, viewer), zone,
                                          booking.meetingStartTime, booking.meetingEndTime);
    m_whenOther->text()->setText(forOther);
    m_whenOther->setVisible(!forOther.isEmpty());
    const DepartedEvents departed = departedEvents(booking, viewer, now);
    m_departed->text()->setText(departed.what);
    m_departed->more()->setText(departed.toDo);
    m_departed->setVisible(!departed.isEmpty());
    const bool isOnline = booking.meetingType == MeetingType::Online;
    m_where->setIcon(isOnline ? u"video"_s : u"map-pin"_s);
    m_where->text()->setText(meetingTypeName(booking.meetingType));
    const ShownPlace place = shownPlace(booking, now);
    QStringList more;
    if (!place.words.isEmpty())
        more.append(place.words);
    if (!place.link.isEmpty() && !place.isLinkInWords)
        more.append(place.link);
    if (place.lacksLink)
        more.append(ownMeetingLinkText());
    m_where->more()->setText(more.join(u'\n'));
    m_where->more()->setVisible(!more.isEmpty());
    m_link = place.link;
    m_copyLink->setVisible(!m_link.isEmpty());
    m_openLink->setVisible(place.canJoin);
    showLinkRow();
}

void MeetingFacts::setCalendarOffered(bool offered)
{
    m_isCalendarOffered = offered;
    m_calendar->setVisible(offered);
    m_googleCalendar->setVisible(offered);
    showLinkRow();
}

void MeetingFacts::showLinkRow()
{
    m_linkRow->setVisible(!m_link.isEmpty() || m_isCalendarOffered);
}

} // namespace oh::ui
