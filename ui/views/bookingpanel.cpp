// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/bookingpanel.h"

#include "models/domain/text.h"
#include "ui/itemmodels/bookingtablemodel.h"
#include "ui/presenters/bookingcarepresenter.h"
#include "ui/presenters/departedevents.h"
#include "ui/presenters/shownplace.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/views/bookinghistoryview.h"
#include "ui/views/factline.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

Chip::Kind kindOf(BookingStatus status)
{
    switch (status) {
    case BookingStatus::Pending:
        return Chip::Kind::Warning;
    case BookingStatus::Confirmed:
    case BookingStatus::Completed:
        return Chip::Kind::Success;
    case BookingStatus::Canceled:
        return Chip::Kind::Danger;
    case BookingStatus::Expired:
        return Chip::Kind::Neutral;
    }
    return Chip::Kind::Neutral;
}

} // namespace

BookingPanel::BookingPanel(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"bookingPanel"_s);
    setProperty("card", true);
    setAccessibleName(tr("Booking details"));
    setMinimumWidth(300);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 12, 8, 12);
    auto *top = new QHBoxLayout;
    top->addWidget(makeLabel(tr("Details"), TextRole::Section, this));
    top->addStretch();
    auto *close = makeIconButton(u"x"_s, tr("Close details"), u"panelClose"_s, this);
    connect(close, &QToolButton::clicked, this, &BookingPanel::closeRequested);
    m_close = close;
    top->addWidget(close);
    layout->addLayout(top);
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"panelTabs"_s);
    m_tabs->setAccessibleName(tr("What to see of the booking"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Booking"));
    m_tabs->hide(); // until there is another
    layout->addWidget(m_tabs);
    m_stack = new QStackedWidget(this);
    m_scroll = new QScrollArea(m_stack);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_scroll);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeActions());
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        if (m_booking)
            showActions(*m_booking);
    });
}

void BookingPanel::setNotes(QWidget *notes)
{
    m_tabs->addTab(QString());
    m_stack->addWidget(notes);
    m_tabs->show();
}

void BookingPanel::setNotesTitle(const QString &title)
{
    m_tabs->setTabText(1, title);
}

QWidget *BookingPanel::makeActions()
{
    m_actions = new QWidget(this);
    auto *flow = new FlowLayout(m_actions);
    const auto add = [&](const QString &text, ButtonKind kind, const QString &name,
                         BookingAction action) {
        auto *button = makeButton(text, kind, name, m_actions);
        connect(button, &QPushButton::clicked, this,
                [this, action] { Q_EMIT actionRequested(action); });
        flow->addWidget(button);
        return button;
    };
    m_confirm = add(tr("Con&firm"), ButtonKind::Primary, u"panelConfirm"_s, BookingAction::Confirm);
    m_move =
        add(tr("&Reschedule …"), ButtonKind::Secondary, u"panelMove"_s, BookingAction::Reschedule);
    m_edit = add(tr("&Edit …"), ButtonKind::Secondary, u"panelEdit"_s, BookingAction::Edit);
    m_cancel = add(tr("&Cancel …"), ButtonKind::Danger, u"panelCancel"_s, BookingAction::Cancel);
    m_attendance = new QToolButton(m_actions);
    m_attendance->setObjectName(u"panelAttendance"_s);
    m_attendance->setText(tr("Who came?"));
    m_attendance->setAccessibleName(tr("Note who came"));
    m_attendance->setProperty("filter", true);
    m_attendance->setPopupMode(QToolButton::InstantPopup);
    m_attendance->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_attendance);
    for (const Attendance attendance : enumValues<Attendance>()) {
        QAction *action = menu->addAction(attendanceName(attendance));
        action->setObjectName(u"attendance_"_s + toString(attendance));
        action->setCheckable(true);
        action->setData(QVariant::fromValue(int(attendance)));
        connect(action, &QAction::triggered, this,
                [this, attendance] { Q_EMIT attendanceRequested(attendance); });
    }
    menu->addSeparator();
    m_undoAttendance = menu->addAction(tr("Take it back"));
    m_undoAttendance->setObjectName(u"attendance_none"_s);
    connect(m_undoAttendance, &QAction::triggered, this,
            [this] { Q_EMIT attendanceRequested(std::nullopt); });
    m_attendance->setMenu(menu);
    flow->addWidget(m_attendance);
    return m_actions;
}

void BookingPanel::showActions(const api::Booking &booking)
{
    using Care = BookingCarePresenter;
    m_confirm->setVisible(Care::may(booking, BookingAction::Confirm, m_now));
    m_move->setVisible(Care::may(booking, BookingAction::Reschedule, m_now));
    m_edit->setVisible(Care::may(booking, BookingAction::Edit, m_now));
    m_cancel->setVisible(Care::may(booking, BookingAction::Cancel, m_now));
    m_attendance->setVisible(Care::may(booking, BookingAction::MarkAttendance, m_now));
    m_undoAttendance->setVisible(booking.attendance.has_value());
    const QList<QAction *> choices = m_attendance->menu()->actions();
    for (QAction *choice : choices) {
        if (choice->isCheckable())
            choice->setChecked(booking.attendance &&
                               choice->data().toInt() == int(*booking.attendance));
    }
    // What stands there belongs to the first tab; notes need the room.
    m_actions->setVisible(m_tabs->currentIndex() == 0 &&
                          (Care::may(booking, BookingAction::Edit, m_now) ||
                           Care::may(booking, BookingAction::Cancel, m_now)));
}

void BookingPanel::setBusy(bool busy)
{
    m_actions->setEnabled(!busy);
}

void BookingPanel::takeFocus()
{
    m_close->setFocus(Qt::OtherFocusReason);
}

void BookingPanel::addSection(const QString &title)
{
    m_layout->addSpacing(8);
    m_layout->addWidget(makeLabel(title, TextRole::Help, m_content));
}

void BookingPanel::addLine(const QString &text, bool muted)
{
    auto *label = makeLabel(text, muted ? TextRole::Muted : TextRole::Body, m_content);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(label);
}

void BookingPanel::addPerson(const QString &role, const api::PersonRef &person)
{
    addSection(role);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(makeAvatar(person.name, person.avatarUrl, 34, m_content), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(makeLabel(person.name, TextRole::Strong, m_content));
    QStringList line;
    if (person.title)
        line.append(*person.title);
    if (person.company)
        line.append(*person.company);
    auto *where = makeLabel(line.join(u" · "_s), TextRole::Muted, m_content);
    where->setWordWrap(true);
    where->setVisible(!line.isEmpty());
    texts->addWidget(where);
    row->addLayout(texts, 1);
    row->addWidget(new Chip(tierName(person.reputationTier), Chip::Kind::Neutral, m_content), 0,
                   Qt::AlignTop);
    m_layout->addLayout(row);
}

void BookingPanel::addDeparted()
{
    const DepartedEvents departed = departedEvents(*m_booking, m_viewer, m_now);
    if (departed.isEmpty())
        return;
    auto *line = new FactLine(u"alert"_s, u"panelDeparted"_s, m_content);
    line->setIcon(u"alert"_s, IconTone::Warning);
    line->text()->setText(departed.what);
    line->more()->setText(departed.toDo);
    m_layout->addSpacing(4);
    m_layout->addWidget(line);
}

void BookingPanel::addLink(const QString &url, int number, const QString &name)
{
    if (!isWebUrl(url)) {
        addLine(url);
        return;
    }
    const QString shown =
        name.isEmpty() ? m_content->fontMetrics().elidedText(url, Qt::ElideMiddle, 240) : name;
    auto *link = makeButton(QString(shown).replace(u"&"_s, u"&&"_s), ButtonKind::Link,
                            u"panelLink%1"_s.arg(number), m_content);
    link->setIcon(icon(u"external"_s, IconTone::Primary));
    link->setToolTip(url.toHtmlEscaped());
    // What is written on it comes first: who speaks to the computer says that.
    link->setAccessibleName(name.isEmpty() ? tr("Open %1").arg(url) : name);
    link->setAccessibleDescription(url);
    connect(link, &QPushButton::clicked, this, [url] { QDesktopServices::openUrl(QUrl(url)); });
    m_layout->addWidget(link, 0, Qt::AlignLeft);
}

void BookingPanel::setHistory(const BookingPast &past)
{
    if (past == m_past)
        return;
    m_past = past;
    if (m_booking)
        showHistory();
}

void BookingPanel::showHistory()
{
    m_history->show(*m_booking, m_past, m_viewer, m_zone, m_now);
}

void BookingPanel::setBooking(const api::Booking &booking, UserId viewer, const QString &zone,
                              const QDateTime &now)
{
    if (!m_booking || m_booking->id != booking.id)
        m_past = {};
    m_booking = booking;
    m_viewer = viewer;
    m_zone = zone;
    m_now = now;
    m_content = new QWidget;
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(0, 0, 10, 0);
    m_layout->setSpacing(4);

    auto *chip = new Chip(bookingStateName(booking), kindOf(booking.status), m_content);
    chip->setObjectName(u"panelStatus"_s);
    m_layout->addWidget(chip, 0, Qt::AlignLeft);
    m_layout->addSpacing(4);
    m_layout->addWidget(
        makeLabel(dayText(booking.meetingStartTime, zone), TextRole::Strong, m_content));
    addLine(u"%1 %2"_s.arg(timeRangeText(booking.meetingStartTime, booking.meetingEndTime, zone),
                           zoneText(zone, booking.meetingStartTime)));
    addLine(relativeText(booking.meetingStartTime, now), true);
    if (booking.expiresAt)
        addLine(tr("The request expires %1").arg(relativeText(*booking.expiresAt, now)), true);
    addDeparted();

    addPerson(tr("Mentor"), booking.mentor);
    addPerson(tr("Mentee"), booking.mentee);
    addSection(tr("Goal"));
    addLine(booking.meetingGoal);
    addSection(tr("Where"));
    const ShownPlace place = shownPlace(booking, now);
    addLine(place.words.isEmpty() ? meetingTypeName(booking.meetingType) : place.words);
    int link = 0;
    if (!place.link.isEmpty())
        addLink(place.link, link++, place.isLinkInWords ? tr("Open the meeting link") : QString());
    if (place.lacksLink)
        addLine(tr("There is no meeting link yet. Edit the meeting to enter one."), true);
    if (!booking.materialsUrls.isEmpty()) {
        addSection(tr("Materials"));
        for (const QString &url : booking.materialsUrls)
            addLink(url, link++);
    }
    addSection(tr("History"));
    m_layout->addSpacing(4);
    m_history = new BookingHistoryView(m_content);
    m_layout->addWidget(m_history);
    connect(m_history, &BookingHistoryView::retryRequested, this, &BookingPanel::historyRequested);
    showHistory();
    addSection(tr("Booking id"));
    auto *id = makeLabel(booking.id.toString(), TextRole::Mono, m_content);
    id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(id);
    m_layout->addStretch();
    m_scroll->setWidget(m_content); // deletes the old one
    showActions(booking);
}

} // namespace oh::ui
