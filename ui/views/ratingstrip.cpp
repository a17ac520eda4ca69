// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ratingstrip.h"

#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/presenters/slottext.h"
#include "ui/presenters/viewer.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace oh::ui {

RatingStrip::RatingStrip(UnratedPresenter &presenter, Context &context, QWidget *parent)
    : QFrame(parent), m_presenter(presenter), m_context(context)
{
    setObjectName(u"ratingStrip"_s);
    setProperty("tone", u"info"_s);
    setAccessibleName(tr("A meeting to rate"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 8);
    layout->setSpacing(10);
    layout->addWidget(new IconLabel(u"star"_s, 18, IconTone::Info, this));
    m_text = makeLabel({}, TextRole::Body, this);
    m_text->setObjectName(u"ratingStripText"_s);
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    m_more = makeLabel({}, TextRole::Body, this);
    m_more->setObjectName(u"ratingStripMore"_s);
    layout->addWidget(m_more);
    m_rate = makeButton(tr("&Rate the meeting"), ButtonKind::Secondary, u"rateMeeting"_s, this);
    m_notNow = makeButton(tr("&Not now"), ButtonKind::Secondary, u"rateNotNow"_s, this);
    layout->addWidget(m_rate);
    layout->addWidget(m_notNow);
    connect(m_rate, &QPushButton::clicked, this, [this] {
        if (!m_presenter.meetings().isEmpty())
            Q_EMIT rateRequested(m_presenter.meetings().constFirst().id);
    });
    connect(m_notNow, &QPushButton::clicked, this, [this] {
        if (!m_presenter.meetings().isEmpty())
            m_presenter.dismiss(m_presenter.meetings().constFirst().id);
    });
    connect(&presenter, &UnratedPresenter::changed, this, &RatingStrip::refresh);
    refresh();
}

void RatingStrip::refresh()
{
    const QList<api::Booking> &meetings = m_presenter.meetings();
    setVisible(!meetings.isEmpty());
    if (meetings.isEmpty())
        return;
    const api::Booking &meeting = meetings.constFirst();
    const QString name = otherParty(meeting, viewerId(m_context.account)).name;
    //: %1 a person, %2 a moment such as "Tue 6 Jan, 10:00"
    m_text->setText(
        tr("How was your meeting with %1, %2?")
            .arg(name, shortMoment(meeting.meetingStartTime, viewerZone(m_context.account))));
    m_rate->setAccessibleName(tr("Rate the meeting with %1").arg(name));
    m_notNow->setAccessibleName(tr("Don't rate the meeting with %1 now").arg(name));
    m_more->setText(tr("%n more to rate", nullptr, int(meetings.size()) - 1));
    m_more->setVisible(meetings.size() > 1);
}

} // namespace oh::ui
