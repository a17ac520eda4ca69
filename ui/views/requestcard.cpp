// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/requestcard.h"

#include "models/domain/bookingrules.h"
#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/presenters/bookingrights.h"
#include "ui/presenters/slottext.h"
#include "ui/style/colors.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/views/linklist.h"
#include "ui/views/proposalpanel.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/iconlabel.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int requestIconSize = 18;
/// An answer that is due this soon is marked in red.
constexpr qint64 urgentSecs = 24 * 3600;

QLabel *wrapped(TextRole role, QWidget *parent)
{
    QLabel *label = makeLabel({}, role, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RequestCard::RequestCard(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"requestCard"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);

    auto *header = new QHBoxLayout;
    header->setSpacing(12);
    m_avatar = new Avatar({}, 44, this);
    header->addWidget(m_avatar, 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    m_name = wrapped(TextRole::Section, this);
    m_name->setObjectName(u"requestName"_s);
    m_detail = wrapped(TextRole::Muted, this);
    names->addWidget(m_name);
    names->addWidget(m_detail);
    header->addLayout(names, 1);
    m_expiry = new Chip({}, Chip::Kind::Warning, this);
    m_expiry->setObjectName(u"requestExpiry"_s);
    header->addWidget(m_expiry, 0, Qt::AlignTop);
    layout->addLayout(header);

    auto *facts = new QHBoxLayout;
    facts->setSpacing(8);
    auto *calendar = new IconLabel(u"calendar"_s, requestIconSize, IconTone::Muted, this);
    facts->addWidget(calendar, 0, Qt::AlignTop);
    auto *when = new QVBoxLayout;
    when->setSpacing(2);
    m_when = wrapped(TextRole::Strong, this);
    m_when->setObjectName(u"requestWhen"_s);
    m_whenMore = wrapped(TextRole::Muted, this);
    when->addWidget(m_when);
    when->addWidget(m_whenMore);
    m_whenOther = wrapped(TextRole::Muted, this);
    m_whenOther->setObjectName(u"requestWhenOther"_s);
    when->addWidget(m_whenOther);
    facts->addLayout(when, 3);
    facts->addSpacing(12);
    m_placeIcon = new IconLabel(u"map-pin"_s, requestIconSize, IconTone::Muted, this);
    facts->addWidget(m_placeIcon, 0, Qt::AlignTop);
    m_place = wrapped(TextRole::Body, this);
    facts->addWidget(m_place, 2, Qt::AlignTop);
    layout->addLayout(facts);

    m_proposal = new ProposalPanel(this);
    layout->addWidget(m_proposal);
    connect(m_proposal, &ProposalPanel::acceptRequested, this,
            [this] { Q_EMIT acceptProposalRequested(m_booking.id); });
    connect(m_proposal, &ProposalPanel::declineRequested, this,
            [this] { Q_EMIT declineProposalRequested(m_booking.id); });
    connect(m_proposal, &ProposalPanel::withdrawRequested, this,
            [this] { Q_EMIT withdrawProposalRequested(m_booking.id); });

    m_goal = wrapped(TextRole::Body, this);
    m_goal->setObjectName(u"requestGoal"_s);
    layout->addWidget(m_goal);
    m_materials = new LinkList(this);
    layout->addWidget(m_materials);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_confirm = makeButton(tr("Confirm"), ButtonKind::Primary, u"requestConfirm"_s, this);
    m_confirm->setToolTip(tr("Confirm (A or Enter)"));
    m_decline = makeButton(tr("Decline…"), ButtonKind::Danger, u"requestDecline"_s, this);
    m_decline->setToolTip(tr("Decline (D)"));
    buttons->addWidget(m_confirm);
    m_propose = makeButton(tr("Another time…"), ButtonKind::Secondary, u"requestPropose"_s, this);
    m_details = makeButton(tr("Details"), ButtonKind::Link, u"requestDetails"_s, this);
    buttons->addWidget(m_decline);
    buttons->addWidget(m_propose);
    buttons->addStretch();
    buttons->addWidget(m_details);
    connect(m_propose, &QPushButton::clicked, this,
            [this] { Q_EMIT proposeRequested(m_booking.id); });
    connect(m_details, &QPushButton::clicked, this,
            [this] { Q_EMIT detailsRequested(m_booking.id); });
    layout->addLayout(buttons);
    connect(m_confirm, &QPushButton::clicked, this,
            [this] { Q_EMIT confirmRequested(m_booking.id); });
    connect(m_decline, &QPushButton::clicked, this,
            [this] { Q_EMIT declineRequested(m_booking.id); });
}

void RequestCard::setBooking(const api::Booking &booking, const QString &zone, const QDateTime &now)
{
    m_booking = booking;
    const api::PersonRef &mentee = booking.mentee;
    m_avatar->setPerson(mentee.name, mentee.avatarUrl);
    m_name->setText(mentee.name);
    QString detail = personDetail(mentee);
    //: after "CTO · Acme": the tier, such as "Silver"
    detail += detail.isEmpty() ? tierName(mentee.reputationTier)
                               : tr(" · %1").arg(tierName(mentee.reputationTier));
    m_detail->setText(detail);
    const QDateTime expiry =
        booking.expiresAt.value_or(pendingExpiry(booking.createdAt, booking.meetingStartTime));
    const QString due = tr("Expires %1").arg(relativeText(expiry, now));
    m_expiry->setText(due);
    m_expiry->setToolTip(dateTimeText(expiry, zone));
    m_expiry->setKind(now.secsTo(expiry) < urgentSecs ? Chip::Kind::Danger : Chip::Kind::Warning);
    const QString when =
        tr("%1, %2").arg(dayText(booking.meetingStartTime, zone),
                         timeRangeText(booking.meetingStartTime, booking.meetingEndTime, zone));
    m_when->setText(when);
    m_whenMore->setText(tr("%1 · %2").arg(relativeText(booking.meetingStartTime, now),
                                          zoneText(zone, booking.meetingStartTime)));
    m_whenOther->setText(
        timeForOther(mentee, zone, booking.meetingStartTime, booking.meetingEndTime));
    m_whenOther->setVisible(!m_whenOther->text().isEmpty());
    m_proposal->setBooking(booking, booking.mentorId, zone, now);
    const BookingRights rights = rightsOn(booking, booking.mentorId, now);
    m_propose->setVisible(rights.propose);
    m_propose->setEnabled(rights.proposeObstacle.isEmpty());
    m_propose->setToolTip(rights.proposeObstacle.isEmpty() ? tr("Propose another time (P)")
                                                           : rights.proposeObstacle);
    m_placeIcon->setIcon(booking.meetingType == MeetingType::Online ? u"video"_s : u"map-pin"_s,
                         IconTone::Muted);
    m_place->setText(placeText(booking));
    m_goal->setText(booking.meetingGoal);
    m_materials->setLinks(booking.materialsUrls);
    m_materials->setVisible(!booking.materialsUrls.isEmpty());

    m_confirm->setAccessibleName(tr("Confirm the request from %1").arg(mentee.name));
    m_decline->setAccessibleName(tr("Decline the request from %1").arg(mentee.name));
    m_propose->setAccessibleName(tr("Propose another time to %1").arg(mentee.name));
    m_details->setAccessibleName(tr("Details of the request from %1").arg(mentee.name));
    setAccessibleName(tr("Request from %1, %2, %3").arg(mentee.name, when, due));
    setAccessibleDescription(tr("%1. Goal: %2").arg(placeText(booking), booking.meetingGoal));
}

void RequestCard::setBusy(bool busy)
{
    m_proposal->setBusy(busy);
    m_confirm->setEnabled(!busy);
    m_decline->setEnabled(!busy);
}

void RequestCard::paintEvent(QPaintEvent *)
{
    const Colors &c = colors();
    const bool focused = hasFocus();
    const qreal width = focused ? 2 : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused ? c.focus : c.border, width));
    painter.setBrush(c.surface);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
}

void RequestCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void RequestCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

} // namespace oh::ui
