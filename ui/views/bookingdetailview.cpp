// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/bookingdetailview.h"

#include "models/domain/bookingrules.h"
#include "ui/delegates/cardpainting.h"
#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/style/texts.h"
#include "ui/views/attendancepanel.h"
#include "ui/views/bookingactionbar.h"
#include "ui/views/bookinghistoryview.h"
#include "ui/views/linklist.h"
#include "ui/views/meetingfacts.h"
#include "ui/views/proposalpanel.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/tierbadge.h"

#include <QApplication>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

QLabel *wrapped(const QString &text, TextRole role, QWidget *parent)
{
    QLabel *label = makeLabel(text, role, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

QVBoxLayout *section(const QString &title, QWidget *parent)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeLabel(title, TextRole::Strong, parent));
    return layout;
}

} // namespace

BookingDetailView::BookingDetailView(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock)
{
    setObjectName(u"bookingDetail"_s);
    setAccessibleName(tr("Details of the meeting"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->setSpacing(0);
    outer->addWidget(card);

    m_hint = new QWidget(card);
    auto *hint = new QVBoxLayout(m_hint);
    hint->addStretch(2);
    hint->addWidget(new IconLabel(u"calendar"_s, 36, IconTone::Muted, m_hint), 0, Qt::AlignHCenter);
    auto *text = makeLabel(tr("Choose a meeting to see its details."), TextRole::Muted, m_hint);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    hint->addWidget(text);
    hint->addStretch(3);
    card->body()->addWidget(m_hint, 1);

    m_tabs = new QTabBar(card);
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setAccessibleName(tr("What to see of the meeting"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Details"));
    card->body()->addWidget(m_tabs);
    m_stack = new QStackedWidget(card);
    card->body()->addWidget(m_stack, 1);
    m_scroll = new ContentScroll(m_stack);
    m_scroll->setObjectName(u"bookingDetailScroll"_s);
    m_scroll->setAccessibleName(tr("Details of the meeting"));
    m_scroll->setContent(makeContent());
    m_stack->addWidget(m_scroll);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        showActions();
    });
    m_actions = new BookingActionBar(card);
    card->body()->addWidget(m_actions);
    forward(m_actions, &BookingActionBar::confirmRequested, &BookingDetailView::confirmRequested);
    forward(m_actions, &BookingActionBar::declineRequested, &BookingDetailView::declineRequested);
    forward(m_actions, &BookingActionBar::cancelRequested, &BookingDetailView::cancelRequested);
    forward(m_actions, &BookingActionBar::proposeRequested, &BookingDetailView::proposeRequested);
    setBooking(std::nullopt);
}

void BookingDetailView::setNotes(QWidget *notes)
{
    m_tabs->addTab(QString());
    m_stack->addWidget(notes);
}

void BookingDetailView::setNotesTitle(const QString &title)
{
    m_tabs->setTabText(1, title);
}

void BookingDetailView::showNotes()
{
    m_tabs->setCurrentIndex(1);
}

void BookingDetailView::setAlternatives(QWidget *alternatives)
{
    m_extra->addWidget(alternatives);
}

void BookingDetailView::setRating(QWidget *rating)
{
    m_extra->insertWidget(0, rating);
}

void BookingDetailView::setDecks(QWidget *decks)
{
    m_decksPlace->addWidget(decks);
}

void BookingDetailView::showDecks(bool any)
{
    m_decksSection->setVisible(any);
}

QWidget *BookingDetailView::makeContent()
{
    auto *content = new QWidget(this);
    content->setProperty("surface", u"plain"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(16);
    layout->addWidget(makeHeader());
    m_proposal = new ProposalPanel(content);
    layout->addWidget(m_proposal);
    m_meeting = new MeetingFacts(content);
    layout->addWidget(m_meeting);
    m_attendance = new AttendancePanel(content);
    layout->addWidget(m_attendance);
    m_extra = new QVBoxLayout;
    layout->addLayout(m_extra);
    layout->addWidget(makeSeparator(content));
    forward(m_proposal, &ProposalPanel::acceptRequested,
            &BookingDetailView::acceptProposalRequested);
    forward(m_proposal, &ProposalPanel::declineRequested,
            &BookingDetailView::declineProposalRequested);
    forward(m_proposal, &ProposalPanel::withdrawRequested,
            &BookingDetailView::withdrawProposalRequested);
    forward(m_meeting, &MeetingFacts::calendarRequested, &BookingDetailView::calendarRequested);
    forward(m_meeting, &MeetingFacts::googleCalendarRequested,
            &BookingDetailView::googleCalendarRequested);
    connect(m_meeting, &MeetingFacts::copyLinkRequested, this,
            &BookingDetailView::copyLinkRequested);
    connect(m_attendance, &AttendancePanel::markRequested, this,
            [this](std::optional<Attendance> attendance) {
                if (m_booking)
                    Q_EMIT attendanceRequested(m_booking->id, attendance);
            });

    auto *goal = new QWidget(content);
    m_goal = wrapped({}, TextRole::Body, goal);
    m_goal->setObjectName(u"detailGoal"_s);
    section(tr("Goal"), goal)->addWidget(m_goal);
    layout->addWidget(goal);

    m_materialsSection = new QWidget(content);
    m_materials = new LinkList(m_materialsSection);
    section(tr("Materials"), m_materialsSection)->addWidget(m_materials);
    layout->addWidget(m_materialsSection);
    m_decksSection = new QWidget(content);
    m_decksSection->setObjectName(u"detailDecks"_s);
    m_decksPlace = section(tr("Pitch decks"), m_decksSection);
    m_decksSection->hide();
    layout->addWidget(m_decksSection);
    layout->addWidget(makeSeparator(content));

    auto *people = new QWidget(content);
    m_people = new QVBoxLayout;
    m_people->setSpacing(8);
    section(tr("Participants"), people)->addLayout(m_people);
    layout->addWidget(people);
    layout->addWidget(makeSeparator(content));

    auto *history = new QWidget(content);
    m_history = new BookingHistoryView(history);
    section(tr("History"), history)->addWidget(m_history);
    connect(m_history, &BookingHistoryView::retryRequested, this,
            &BookingDetailView::historyRequested);
    layout->addWidget(history);
    layout->addStretch();
    return content;
}

QWidget *BookingDetailView::makeHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_avatar = new Avatar({}, 48, header);
    layout->addWidget(m_avatar, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_name = wrapped({}, TextRole::Section, header);
    m_name->setObjectName(u"detailName"_s);
    texts->addWidget(m_name);
    m_detail = wrapped({}, TextRole::Muted, header);
    texts->addWidget(m_detail);
    layout->addLayout(texts, 1);
    m_status = new Chip({}, Chip::Kind::Neutral, header);
    m_status->setObjectName(u"detailStatus"_s);
    layout->addWidget(m_status, 0, Qt::AlignTop);
    return header;
}

template <typename Part>
void BookingDetailView::forward(Part *part, void (Part::*asked)(),
                                void (BookingDetailView::*signal)(BookingId))
{
    connect(part, asked, this, [this, signal] {
        if (m_booking)
            Q_EMIT(this->*signal)(m_booking->id);
    });
}

void BookingDetailView::showActions()
{
    m_actions->setVisible(!m_actions->isEmpty() && m_tabs->currentIndex() <= 0);
}

void BookingDetailView::setViewer(UserId viewer, const QString &zone)
{
    if (viewer == m_viewer && zone == m_zone)
        return;
    m_viewer = viewer;
    m_zone = zone;
    refresh();
}

void BookingDetailView::setBooking(const std::optional<api::Booking> &booking,
                                   const BookingRights &rights, bool busy)
{
    const bool isAnother = !booking || !m_booking || booking->id != m_booking->id;
    const bool hadFocus = hasFocusInside();
    m_booking = booking;
    m_hint->setVisible(!booking);
    m_stack->setVisible(booking.has_value());
    m_tabs->setVisible(booking && m_tabs->count() > 1);
    m_meeting->setCalendarOffered(rights.addToCalendar);
    m_proposal->setBusy(busy);
    m_actions->setRights(rights, booking && booking->status == BookingStatus::Pending, busy);
    showActions();
    refresh();
    m_attendance->setBusy(busy);
    if (isAnother)
        m_scroll->ensureVisible(0, 0);
    // A button that is gone, or busy, would hand the keyboard to whatever comes next in the window.
    if (hadFocus && !hasFocusInside())
        (booking ? static_cast<QWidget *>(m_scroll) : m_tabs)->setFocus(Qt::OtherFocusReason);
}

bool BookingDetailView::hasFocusInside() const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && isAncestorOf(focused);
}

void BookingDetailView::refresh()
{
    if (!m_booking)
        return;
    showPeople();
    showMeeting();
    m_proposal->setBooking(*m_booking, m_viewer, m_zone, m_clock.now());
    m_attendance->setBooking(*m_booking, m_viewer, m_zone, m_clock.now());
    showHistory();
}

void BookingDetailView::showPeople()
{
    const api::PersonRef &other = otherParty(*m_booking, m_viewer);
    m_avatar->setPerson(other.name, other.avatarUrl);
    m_name->setText(other.name);
    m_detail->setText(personDetail(other));
    m_detail->setVisible(!m_detail->text().isEmpty());

    clearLayout(m_people);
    const auto add = [this](const api::PersonRef &person, Role role) {
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(10);
        layout->addWidget(makeAvatar(person.name, person.avatarUrl, 28, row));
        //: the reader's own name in a list of participants
        const QString name = person.id == m_viewer ? tr("%1 (you)").arg(person.name) : person.name;
        layout->addWidget(wrapped(name, TextRole::Body, row), 1);
        layout->addWidget(new Chip(roleName(role), Chip::Kind::Neutral, row));
        layout->addWidget(new TierBadge(person.reputationTier, row));
        m_people->addWidget(row);
    };
    add(m_booking->mentor, Role::Mentor);
    add(m_booking->mentee, Role::Mentee);
}

void BookingDetailView::showMeeting()
{
    const api::Booking &booking = *m_booking;
    const BookingStatus status =
        effectiveStatus(booking.status, booking.createdAt, booking.meetingStartTime,
                        booking.meetingEndTime, m_clock.now());
    m_status->setText(statusText(status, booking.isDeclined));
    m_status->setKind(statusKind(status));
    m_meeting->setBooking(booking, m_viewer, m_zone, m_clock.now());
    m_goal->setText(booking.meetingGoal);
    m_materials->setLinks(booking.materialsUrls);
    m_materialsSection->setVisible(!booking.materialsUrls.isEmpty());
}

void BookingDetailView::showHistory()
{
    m_history->show(*m_booking, m_past, m_viewer, m_zone, m_clock.now());
}

void BookingDetailView::takeFocus()
{
    m_tabs->setCurrentIndex(0);
    m_scroll->setFocus(Qt::OtherFocusReason);
}

void BookingDetailView::setHistory(const BookingPast &past)
{
    if (past == m_past)
        return;
    m_past = past;
    if (m_booking)
        showHistory();
}

} // namespace oh::ui
