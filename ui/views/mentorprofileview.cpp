// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/mentorprofileview.h"

#include "ui/dialogs/bookingdialog.h"
#include "ui/dialogs/exceptiondialog.h"
#include "ui/presenters/slottext.h"
#include "ui/style/icons.h"
#include "ui/style/timetext.h"
#include "ui/views/waitingstrip.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/mentorsummarycard.h"
#include "ui/widgets/slotpicker.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/weekgrid.h"

#include <QAction>
#include <QFrame>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int profileWidth = 340;
constexpr int narrowProfileWidth = 260;

} // namespace

MentorProfileView::MentorProfileView(Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_presenter(context),
      m_waiting(context),
      m_exception(context)
{
    setObjectName(u"mentorProfile"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeTopBar());
    m_state = new StateView(makeContent(), this);
    m_state->setObjectName(u"profileState"_s);
    layout->addWidget(m_state, 1);

    connect(m_state, &StateView::retryRequested, &m_presenter, &MentorProfilePresenter::reload);
    connect(&m_presenter, &MentorProfilePresenter::stateChanged, this,
            &MentorProfileView::showState);
    connect(&m_presenter, &MentorProfilePresenter::booked, this, &MentorProfileView::showBooked);
    connect(&m_presenter, &MentorProfilePresenter::limitsChanged, this,
            &MentorProfileView::showLimits);
    connect(m_picker, &SlotPicker::slotPicked, this, &MentorProfileView::bookSlot);
    const SlotPickerPresenter *picker = m_presenter.picker();
    for (const auto signal :
         {&SlotPickerPresenter::slotsChanged, &SlotPickerPresenter::stateChanged,
          &SlotPickerPresenter::weekChanged})
        connect(picker, signal, this, &MentorProfileView::showWaiting);
    connect(picker, &SlotPickerPresenter::noFreeWeek, this, [this] {
        m_nothingFree = true;
        showWaiting();
    });
    connect(&m_exception, &ExceptionPresenter::changed, this, &MentorProfileView::showException);
    connect(&m_exception, &ExceptionPresenter::decided, &m_presenter,
            &MentorProfilePresenter::reload);
    connect(&m_waiting, &WaitingListPresenter::entered, this,
            [this](const api::WaitingListEntry &entry) {
                m_context.notifier.notify(
                    Notifier::Kind::Success,
                    tr("You get a mail when %1 has a free slot").arg(entry.mentor.name));
            });
    // The platform's own way back is often Alt+Left, too: the same keys twice would be ambiguous.
    QList<QKeySequence> back = QKeySequence::keyBindings(QKeySequence::Back);
    for (const QKeySequence &keys :
         {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::ALT | Qt::Key_Left)}) {
        if (!back.contains(keys))
            back.append(keys);
    }
    auto *goBack = new QAction(tr("Back to the list"), this);
    goBack->setShortcuts(back);
    goBack->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(goBack, &QAction::triggered, this, &MentorProfileView::backRequested);
    addAction(goBack);
}

void MentorProfileView::openMentor(UserId mentor, const std::optional<api::MentorSummary> &known)
{
    m_profileArea->verticalScrollBar()->setValue(0);
    m_nothingFree = false;
    m_presenter.open(mentor, known);
    m_waiting.load();
    m_back->setFocus();
}

void MentorProfileView::closeMentor()
{
    m_presenter.close();
    m_exception.close();
    m_reopenException = false;
}

void MentorProfileView::reload()
{
    m_presenter.reload();
    m_waiting.load();
}

QWidget *MentorProfileView::makeTopBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_back = makeButton(tr("&Back to mentors"), ButtonKind::Secondary, u"backToMentors"_s, bar);
    m_back->setIcon(icon(u"chevron-left"_s));
    m_back->setToolTip(tr("Back to mentors (Esc)"));
    connect(m_back, &QPushButton::clicked, this, &MentorProfileView::backRequested);
    layout->addWidget(m_back);
    m_title = makeLabel({}, TextRole::Title, bar);
    m_title->setObjectName(u"profileTitle"_s);
    layout->addWidget(m_title, 1);
    return bar;
}

QWidget *MentorProfileView::makeContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    m_profileArea = new QScrollArea(content);
    m_profileArea->setObjectName(u"profileArea"_s);
    m_profileArea->setAccessibleName(tr("Profile"));
    m_profileArea->setWidgetResizable(true);
    m_profileArea->setFrameShape(QFrame::NoFrame);
    m_profileArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_profileArea->setMinimumWidth(narrowProfileWidth);
    m_profileArea->setMaximumWidth(profileWidth);
    layout->addWidget(m_profileArea, 2);

    auto *card = new Card(content);
    card->body()->setSpacing(10);
    m_obstacle = makeObstacle();
    card->body()->addWidget(m_obstacle);
    m_waitingNotice = new WaitingNotice(m_waiting, card);
    card->body()->addWidget(m_waitingNotice);
    m_picker = new SlotPicker(m_context, *m_presenter.picker(), card);
    card->body()->addWidget(m_picker, 1);
    m_limit = makeLabel({}, TextRole::Help, card);
    m_limit->setObjectName(u"weeklyLimit"_s);
    m_limit->setWordWrap(true);
    m_limit->hide();
    card->body()->addWidget(m_limit);
    layout->addWidget(card, 5);
    return content;
}

QFrame *MentorProfileView::makeObstacle()
{
    auto *notice = new QFrame(this);
    notice->setObjectName(u"bookingObstacle"_s);
    notice->setProperty("tone", u"warning"_s);
    auto *layout = new QHBoxLayout(notice);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(10);
    auto *picture = new IconLabel(u"alert"_s, 18, IconTone::Warning, notice);
    layout->addWidget(picture, 0, Qt::AlignTop);
    m_obstacleText = makeLabel({}, TextRole::Body, notice);
    m_obstacleText->setObjectName(u"bookingObstacleText"_s);
    m_obstacleText->setWordWrap(true);
    layout->addWidget(m_obstacleText, 1);
    m_askException =
        makeButton(tr("Ask for an &exception…"), ButtonKind::Secondary, u"askException"_s, notice);
    m_askException->hide();
    connect(m_askException, &QPushButton::clicked, this, &MentorProfileView::askException);
    layout->addWidget(m_askException, 0, Qt::AlignTop);
    notice->hide();
    return notice;
}

void MentorProfileView::showState()
{
    m_title->setText(m_presenter.mentor().name);
    switch (m_presenter.state()) {
    case MentorProfilePresenter::State::Loading:
        m_state->showLoading();
        break;
    case MentorProfilePresenter::State::Failed:
        m_state->showError(m_presenter.error());
        break;
    case MentorProfilePresenter::State::Ready:
        showMentor();
        m_state->showContent();
        break;
    }
}

void MentorProfileView::showMentor()
{
    const api::Mentor &mentor = m_presenter.mentor();
    // A refresh in the background must not throw the reader back to the top.
    const int place = m_profileArea->verticalScrollBar()->value();
    m_profileArea->setWidget(new MentorSummaryCard(mentor, m_context.clock.now()));
    m_profileArea->verticalScrollBar()->setValue(place);

    m_obstacle->setVisible(mentor.obstacle.has_value());
    QString whyNot = mentor.obstacle ? mentor.obstacle->message : QString();
    if (!m_presenter.canBook() && whyNot.isEmpty())
        whyNot = tr("Book for somebody else from the page Bookings.");
    m_picker->setBookingAllowed(m_presenter.canBook(), whyNot);
    if (ExceptionPresenter::canHelp(mentor.obstacle))
        m_exception.open(m_presenter.mentorId());
    else
        m_exception.close();
    showException();
    showLimits();
    showWaiting();
}

/// What forbids a booking, and what became of asking the coordinators about it.
void MentorProfileView::showException()
{
    const auto &obstacle = m_presenter.mentor().obstacle;
    QString text = obstacle ? obstacle->message : QString();
    const auto &latest = m_exception.latest();
    if (latest && latest->status == OverrideStatus::Pending) {
        text +=
            u' ' + tr("You asked for an exception on %1; you get a mail when it is decided.")
                       .arg(shortDayText(latest->createdAt, m_presenter.picker()->viewerZone()));
    } else if (latest && latest->status == OverrideStatus::Denied) {
        text += u' ' + tr("An exception was not granted.");
    }
    m_obstacleText->setText(text);
    const bool mayAsk = m_exception.canAsk() && ExceptionPresenter::canHelp(obstacle);
    m_askException->setVisible(mayAsk);
    const bool known =
        m_exception.canAsk() && m_presenter.state() == MentorProfilePresenter::State::Ready;
    if (known && std::exchange(m_reopenException, false) && mayAsk)
        QMetaObject::invokeMethod(this, &MentorProfileView::askException, Qt::QueuedConnection);
}

void MentorProfileView::askException()
{
    const QString mentor = m_presenter.mentor().name;
    auto *dialog = new ExceptionDialog(m_context, m_presenter.mentorId(), mentor, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExceptionDialog::submitted, &m_exception, &ExceptionPresenter::ask);
    connect(&m_exception, &ExceptionPresenter::askFailed, dialog, &ExceptionDialog::showError);
    connect(&m_exception, &ExceptionPresenter::changed, dialog, [this, dialog] {
        if (!m_exception.isAsking()) // also when another mentor is looked at
            dialog->setBusy(false);
    });
    connect(&m_exception, &ExceptionPresenter::asked, dialog, [this, dialog, mentor] {
        dialog->accept();
        m_context.notifier.notify(Notifier::Kind::Success,
                                  tr("The coordinators have your request for %1").arg(mentor));
    });
    dialog->open();
}

void MentorProfileView::showLimits()
{
    const auto &limits = m_presenter.limits();
    const bool counted = limits && limits->limit && limits->remaining;
    m_limit->setVisible(counted);
    if (!counted)
        return;
    const QString next = shortMoment(limits->weekEnd, m_presenter.picker()->viewerZone());
    //: %1 bookings left, %2 bookings a week, %3 a moment
    m_limit->setText(tr("%1 of %2 bookings left this week; the next week begins %3.")
                         .arg(*limits->remaining)
                         .arg(*limits->limit)
                         .arg(next));
    setTextRole(m_limit, *limits->remaining == 0 ? TextRole::Error : TextRole::Help);
}

void MentorProfileView::showWaiting()
{
    const api::Mentor &mentor = m_presenter.mentor();
    const bool ready = m_presenter.state() == MentorProfilePresenter::State::Ready;
    const bool none = mentor.openSlots == 0 || m_nothingFree;
    const bool noneHere = m_presenter.picker()->hasNothingFree();
    // Whom one can't book anyway, one would wait for in vain.
    const bool offered = ready && m_presenter.canBook() && (none || noneHere);
    m_waitingNotice->setMentor(m_presenter.mentorId(), mentor.name, offered,
                               none ? tr("%1 has no free slot at the moment.").arg(mentor.name)
                                    : tr("Nothing in this week fits? Be told of the next slot "
                                         "that opens."));
}

void MentorProfileView::bookSlot(SlotId slot)
{
    BookingFormPresenter *form = m_presenter.beginBooking(slot, this);
    if (!form)
        return;
    auto *dialog = new BookingDialog(m_context, form, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_picker->grid()->setSelectedSlot(slot);
    connect(dialog, &QDialog::finished, this, [this, form] {
        // It lives a moment longer than it is shown.
        m_presenter.picker()->disconnect(form);
        m_picker->grid()->setSelectedSlot({});
        m_picker->grid()->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

void MentorProfileView::showBooked(const api::Booking &booking)
{
    const QString when = longRange(booking.meetingStartTime, booking.meetingEndTime,
                                   m_presenter.picker()->viewerZone());
    const QString text = booking.status == BookingStatus::Confirmed
                             ? tr("Meeting booked with %1: %2").arg(booking.mentor.name, when)
                             : tr("Request sent to %1: %2").arg(booking.mentor.name, when);
    m_context.notifier.notify(Notifier::Kind::Success, text, tr("View my bookings"),
                              [self = QPointer<MentorProfileView>(this)] {
                                  if (self)
                                      Q_EMIT self->openBookingsRequested();
                              });
}

} // namespace oh::ui
