// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/mybookingspage.h"

#include "ui/delegates/bookingcarddelegate.h"
#include "ui/dialogs/calendarexport.h"
#include "ui/dialogs/cancelbookingdialog.h"
#include "ui/dialogs/declinedialog.h"
#include "ui/dialogs/proposetimedialog.h"
#include "ui/presenters/slottext.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"
#include "ui/views/alternativesview.h"
#include "ui/views/bookingdetailview.h"
#include "ui/views/bookingnotesview.h"
#include "ui/views/cardlist.h"
#include "ui/views/exceptionstrip.h"
#include "ui/views/waitingstrip.h"
#include "ui/widgets/stateview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oh::ui {
namespace {

/// Its name in the settings.
QString splitterState()
{
    return u"my-bookings/splitter"_s;
}

} // namespace

MyBookingsPage::MyBookingsPage(Context &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_presenter(context),
      m_notes(context),
      m_history(context),
      m_alternatives(context),
      m_waiting(context),
      m_exceptions(context),
      m_rating(context),
      m_decks(context),
      m_unrated(context)
{
    setObjectName(u"myBookingsPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 20);
    layout->setSpacing(12);
    layout->addWidget(new PageHeader(title(), this));

    layout->addWidget(makeRatingStrip());
    auto *waiting = new WaitingStrip(m_waiting, this);
    layout->addWidget(waiting);
    connect(waiting, &WaitingStrip::mentorRequested, this,
            [this](UserId mentor) { Q_EMIT openPage(u"mentors/"_s + mentor.toString()); });

    auto *exceptions = new ExceptionStrip(m_exceptions, this);
    layout->addWidget(exceptions);
    connect(exceptions, &ExceptionStrip::mentorRequested, this,
            [this](UserId mentor) { Q_EMIT openPage(u"mentors/"_s + mentor.toString()); });

    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"bookingTabs"_s);
    m_tabs->setAccessibleName(tr("Which meetings"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int i = 0; i < int(enumValues<BookingTab>().size()); ++i)
        m_tabs->addTab(QString());
    layout->addWidget(m_tabs);

    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"myBookingsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(16);
    m_splitter->addWidget(makeLists());
    makeDetail();
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({560, 460});
    m_splitter->restoreState(context.settings.state(splitterState()));
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_context.settings.setState(splitterState(), m_splitter->saveState()); });
    layout->addWidget(m_splitter, 1);

    connectPresenter();
    for (const BookingTab tab : enumValues<BookingTab>())
        showState(tab);
    showTabs();
    showDetail();
}

void MyBookingsPage::makeDetail()
{
    m_detail = new BookingDetailView(m_context.clock, m_splitter);
    m_detail->setMinimumWidth(340);
    m_detail->setNotes(new BookingNotesView(m_notes, m_detail));
    m_alternativesView = new AlternativesView(m_alternatives, m_detail);
    m_detail->setAlternatives(m_alternativesView);
    m_calendar = new CalendarExport(m_context, this);
    makeRatings();
    m_splitter->addWidget(m_detail);
    connect(m_alternativesView, &AlternativesView::mentorRequested, this,
            [this](UserId mentor) { Q_EMIT openPage(u"mentors/"_s + mentor.toString()); });
    connect(m_alternativesView, &AlternativesView::directoryRequested, this,
            [this] { Q_EMIT openPage(u"mentors"_s); });
    connect(&m_notes, &BookingNotesPresenter::changed, this, &MyBookingsPage::showNotesTitle);
    connect(&m_notes, &BookingNotesPresenter::bookingChanged, this,
            &MyBookingsPage::showNotesTitle);
    showNotesTitle();
}

void MyBookingsPage::showNotesTitle()
{
    m_detail->setNotesTitle(m_notes.title());
}

QWidget *MyBookingsPage::makeLists()
{
    m_stack = new QStackedWidget(this);
    m_stack->setMinimumWidth(340);
    for (const BookingTab tab : enumValues<BookingTab>())
        makeList(tab);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        if (m_presenter.opened() && !showsOpened(currentTab()))
            m_presenter.closeOpened();
        showDetail();
    });
    return m_stack;
}

void MyBookingsPage::makeList(BookingTab tab)
{
    static const std::array names{u"upcomingBookings"_s, u"pastBookings"_s, u"canceledBookings"_s};
    auto *list = new CardList(m_stack);
    list->setObjectName(names[std::size_t(tab)]);
    list->setModel(&m_presenter.list(tab));
    list->setItemDelegate(new BookingCardDelegate(list));
    auto *view = new StateView(list, m_stack);
    m_lists[std::size_t(tab)] = list;
    m_states[std::size_t(tab)] = view;
    m_stack->addWidget(view);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &chosen) {
                if (chosen.isValid())
                    m_presenter.closeOpened();
                showDetail();
            });
    connect(&m_presenter.list(tab), &QAbstractItemModel::dataChanged, this,
            &MyBookingsPage::showDetail);
    connect(list, &CardList::opened, this, [this] {
        for (const QString &name :
             {u"acceptProposal"_s, u"confirmBooking"_s, u"openMeetingLink"_s, u"copyMeetingLink"_s,
              u"cancelBooking"_s, u"bookingDetailScroll"_s}) {
            auto *widget = m_detail->findChild<QWidget *>(name);
            if (widget && widget->isVisible() && widget->isEnabled())
                return widget->setFocus(Qt::TabFocusReason);
        }
    });
    connect(view, &StateView::retryRequested, this, [this, tab] { m_presenter.load(tab); });
    connect(view, &StateView::emptyActionTriggered, this,
            [this] { Q_EMIT openPage(isMentor() ? u"availability"_s : u"mentors"_s); });
}

void MyBookingsPage::connectPresenter()
{
    connect(&m_presenter, &MyBookingsPresenter::stateChanged, this, [this](BookingTab tab) {
        showState(tab);
        showTabs();
        chooseWanted();
        showDetail();
        showUnrated();
    });
    connect(&m_presenter, &MyBookingsPresenter::busyChanged, this, &MyBookingsPage::showDetail);
    connect(&m_presenter, &MyBookingsPresenter::openedChanged, this, &MyBookingsPage::showOpened);
    connect(&m_presenter, &MyBookingsPresenter::openFailed, this, [this](const Error &error) {
        forgetReopening();
        m_context.notifier.notifyError(
            error,
            //: %1 the reason as a sentence
            tr("The meeting could not be opened. %1").arg(errorSentence(error)));
    });
    connect(&m_history, &BookingHistoryPresenter::changed, this,
            [this] { m_detail->setHistory(m_history.past()); });
    connect(m_detail, &BookingDetailView::historyRequested, &m_history,
            &BookingHistoryPresenter::reload);
    connect(&m_presenter, &MyBookingsPresenter::actionDone, this, &MyBookingsPage::takeDone);
    connect(&m_presenter, &MyBookingsPresenter::actionFailed, this, &MyBookingsPage::takeFailure);
    connectDetail();
    connect(&m_context.account, &Account::userChanged, this, [this] {
        for (const BookingTab tab : enumValues<BookingTab>())
            showState(tab);
        showDetail();
    });
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_presenter.refreshTimes();
    });
    m_minute.start();
}

void MyBookingsPage::connectDetail()
{
    using View = BookingDetailView;
    using Presenter = MyBookingsPresenter;
    connect(m_detail, &View::confirmRequested, &m_presenter, &Presenter::confirm);
    connect(m_detail, &View::declineRequested, this, &MyBookingsPage::openDeclineDialog);
    connect(m_detail, &View::cancelRequested, this, &MyBookingsPage::openCancelDialog);
    connect(m_detail, &View::proposeRequested, this, &MyBookingsPage::openProposeDialog);
    connect(m_detail, &View::acceptProposalRequested, &m_presenter, &Presenter::acceptProposal);
    connect(m_detail, &View::declineProposalRequested, &m_presenter, &Presenter::declineProposal);
    connect(m_detail, &View::withdrawProposalRequested, &m_presenter, &Presenter::withdrawProposal);
    connect(m_detail, &View::attendanceRequested, &m_presenter, &Presenter::markAttendance);
    connect(m_detail, &View::copyLinkRequested, this, &MyBookingsPage::copyLink);
    connect(m_detail, &View::calendarRequested, this, [this](BookingId id) {
        const auto booking = current();
        if (booking && booking->id == id && !m_calendar->isBusy())
            m_calendar->exportMeeting(*booking);
    });
    connect(m_detail, &View::googleCalendarRequested, this, [this](BookingId id) {
        const auto booking = current();
        if (booking && booking->id == id)
            m_calendar->openInGoogle(*booking);
    });
}

QString MyBookingsPage::title() const
{
    return tr("My bookings");
}

void MyBookingsPage::activate()
{
    m_wanted.reset();
    m_presenter.load();
    m_waiting.load();
    m_exceptions.load();
    m_notes.reload();
    m_history.reload();
    m_rating.reload();
    m_unrated.load();
    for (const BookingTab tab : enumValues<BookingTab>())
        showState(tab);
}

void MyBookingsPage::openItem(const QString &id)
{
    m_wanted = BookingId::parse(id);
    m_toRate = m_wanted; // as the mail that asks for a rating leads here
    chooseWanted();
}

QString MyBookingsPage::shownItem() const
{
    const auto booking = current();
    return booking ? booking->id.toString() : QString();
}

void MyBookingsPage::chooseWanted()
{
    if (!m_wanted)
        return;
    const auto tab = m_presenter.tabOf(*m_wanted);
    if (!tab) {
        for (const BookingTab other : enumValues<BookingTab>()) {
            if (m_presenter.state(other) == LoadState::Loading)
                return;
        }
        // Further down than was read, as an old notification's: asked for by itself.
        m_presenter.openById(*std::exchange(m_wanted, std::nullopt));
        return;
    }
    BookingListModel &model = m_presenter.list(*tab);
    setCurrentTab(*tab);
    listOf(*tab)->setCurrentIndex(model.index(model.rowOf(*m_wanted)));
    listOf(*tab)->setFocus(Qt::OtherFocusReason);
    m_wanted.reset();
}

bool MyBookingsPage::showsOpened(BookingTab tab) const
{
    return m_presenter.opened() && m_presenter.tabFor(*m_presenter.opened()) == tab;
}

void MyBookingsPage::showOpened()
{
    if (const auto &opened = m_presenter.opened()) {
        const BookingTab tab = m_presenter.tabFor(*opened);
        setCurrentTab(tab);
        const bool isNews = m_detail->booking() && m_detail->booking()->id == opened->id;
        listOf(tab)->setCurrentIndex({});
        if (!isNews)
            m_detail->takeFocus();
    } else {
        for (const BookingTab tab : enumValues<BookingTab>())
            showState(tab);
    }
    showDetail();
}

BookingTab MyBookingsPage::currentTab() const
{
    return enumValues<BookingTab>()[std::size_t(qMax(0, m_tabs->currentIndex()))];
}

void MyBookingsPage::setCurrentTab(BookingTab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

bool MyBookingsPage::isMentor() const
{
    return m_context.account.state() == Account::State::SignedIn &&
           m_context.account.user().role == Role::Mentor;
}

void MyBookingsPage::showTabs()
{
    const auto name = [](BookingTab tab) {
        switch (tab) {
        case BookingTab::Upcoming:
            return tr("Upcoming");
        case BookingTab::Past:
            return tr("Past");
        case BookingTab::Canceled:
            return tr("Canceled");
        }
        return QString();
    };
    for (const BookingTab tab : enumValues<BookingTab>()) {
        const auto count = m_presenter.count(tab);
        //: a tab and how many entries it has
        const QString text = count ? tr("%1 (%2)").arg(name(tab)).arg(*count) : name(tab);
        m_tabs->setTabText(int(tab), text);
        listOf(tab)->setAccessibleName(tr("%1 meetings").arg(name(tab)));
    }
}

void MyBookingsPage::showState(BookingTab tab)
{
    StateView *view = stateOf(tab);
    switch (m_presenter.state(tab)) {
    case LoadState::Loading:
        view->showLoading();
        return;
    case LoadState::Failed:
        view->showError(m_presenter.error(tab));
        return;
    case LoadState::Ready:
        break;
    }
    BookingListModel &model = m_presenter.list(tab);
    if (model.rowCount() == 0) {
        showEmpty(tab, view);
        return;
    }
    view->showContent();
    if (!listOf(tab)->currentIndex().isValid() && !showsOpened(tab))
        listOf(tab)->setCurrentIndex(model.index(0));
}

void MyBookingsPage::showEmpty(BookingTab tab, StateView *view)
{
    switch (tab) {
    case BookingTab::Upcoming:
        if (isMentor())
            view->showEmpty(u"calendar"_s, tr("No upcoming meetings"),
                            tr("Offer time, and mentees can book it."), tr("Your availability"));
        else
            view->showEmpty(u"calendar"_s, tr("No upcoming meetings"),
                            tr("Browse mentors to schedule your first session."),
                            tr("Browse mentors"));
        break;
    case BookingTab::Past:
        view->showEmpty(u"clock"_s, tr("No past meetings"),
                        tr("Meetings you have had appear here."));
        break;
    case BookingTab::Canceled:
        view->showEmpty(u"x"_s, tr("Nothing canceled"),
                        tr("Canceled, declined and expired meetings appear here."));
        break;
    }
}

std::optional<api::Booking> MyBookingsPage::current() const
{
    const CardList *list = listOf(currentTab());
    if (!list->currentIndex().isValid() && showsOpened(currentTab()))
        return m_presenter.opened();
    return qobject_cast<const BookingListModel *>(list->model())->booking(list->currentIndex());
}

void MyBookingsPage::showDetail()
{
    if (!m_detail)
        return;
    const auto booking = current();
    const BookingRights rights = booking ? m_presenter.rights(*booking) : BookingRights();
    m_detail->setViewer(viewerId(m_context.account), viewerZone(m_context.account));
    m_detail->setBooking(booking, rights, booking && m_presenter.isBusy(booking->id));
    m_history.show(booking);
    m_rating.show(booking);
    showDecks(booking);
    showRating();
    m_notes.open(booking, rights.annotate);
    m_alternativesView->setZone(viewerZone(m_context.account));
    m_alternatives.show(booking);
    if (booking)
        reopenWanted(*booking, rights);
}

void MyBookingsPage::takeDone(const api::Booking &booking, BookingAction action)
{
    if (m_cancelDialog && m_cancelDialog->bookingId() == booking.id)
        m_cancelDialog->accept();
    if (m_declineDialog && m_declining == booking.id)
        m_declineDialog->accept();
    const QString name = otherParty(booking, viewerId(m_context.account)).name;
    const QString when =
        longRange(booking.meetingStartTime, booking.meetingEndTime, viewerZone(m_context.account));
    QString text = tr("Meeting with %1 canceled").arg(name);
    QString undo;
    switch (action) {
    case BookingAction::Confirm:
        text = tr("Meeting with %1 confirmed").arg(name);
        break;
    case BookingAction::Decline:
        text = tr("Request from %1 declined").arg(name);
        break;
    case BookingAction::AcceptProposal:
        text = tr("The meeting with %1 moved to %2").arg(name, when);
        break;
    case BookingAction::DeclineProposal:
        text = tr("The meeting with %1 stays on %2").arg(name, when);
        break;
    case BookingAction::WithdrawProposal:
        text = tr("Proposal withdrawn. The meeting with %1 stays on %2").arg(name, when);
        break;
    case BookingAction::MarkAttendance:
        text = booking.attendance == Attendance::Attended
                   ? tr("Noted that both of you came to the meeting with %1").arg(name)
                   : tr("Noted who came to the meeting with %1").arg(name);
        undo = tr("Undo");
        break;
    case BookingAction::UndoAttendance:
        text = tr("Taken back: nobody has noted who came");
        break;
    default:
        break;
    }
    const auto takeBack = [self = QPointer(this), id = booking.id] {
        if (self)
            self->m_presenter.markAttendance(id, std::nullopt);
    };
    m_context.notifier.notify(Notifier::Kind::Success, text, undo,
                              undo.isEmpty() ? std::function<void()>() : takeBack);
}

void MyBookingsPage::takeFailure(BookingId id, BookingAction action, const Error &error)
{
    if (action == BookingAction::Cancel && m_cancelDialog && m_cancelDialog->bookingId() == id)
        m_cancelDialog->showError(error);
    else if (action == BookingAction::Decline && m_declineDialog && m_declining == id)
        m_declineDialog->showError(error);
    else
        m_context.notifier.notifyError(error, errorSentence(error));
}

void MyBookingsPage::copyLink(const QString &link)
{
    QGuiApplication::clipboard()->setText(link);
    m_context.notifier.notify(Notifier::Kind::Success, tr("Meeting link copied"), {}, {});
}

} // namespace oh::ui
