// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/requestspage.h"

#include "ui/dialogs/declinedialog.h"
#include "ui/dialogs/proposetimedialog.h"
#include "ui/presenters/bookingrights.h"
#include "ui/presenters/viewer.h"
#include "ui/views/requestcard.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/keyactions.h"
#include "ui/widgets/stateview.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oh::ui {
namespace {

constexpr int readableWidth = 860;

bool takesText(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QComboBox *>(widget);
}

} // namespace

RequestsPage::RequestsPage(Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_presenter(context)
{
    setObjectName(u"requestsPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 20);
    layout->setSpacing(16);
    m_header = new PageHeader(title(), this);
    layout->addWidget(m_header);

    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"requestsScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(m_scroll);
    content->setProperty("surface", u"plain"_s);
    auto *outer = new QHBoxLayout(content);
    outer->setContentsMargins(0, 0, 4, 0);
    auto *column = new QWidget(content);
    column->setMaximumWidth(readableWidth);
    auto *stack = new QVBoxLayout(column);
    stack->setContentsMargins(0, 0, 0, 0);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(14);
    stack->addLayout(m_cards);
    stack->addStretch();
    outer->addWidget(column, 10);
    outer->addStretch(1);
    m_scroll->setWidget(content);
    m_state = new StateView(m_scroll, this);
    layout->addWidget(m_state, 1);

    makeKeys();
    connect(m_state, &StateView::retryRequested, &m_presenter, &RequestsPresenter::load);
    connect(m_state, &StateView::emptyActionTriggered, this,
            [this] { Q_EMIT openPage(u"availability"_s); });
    connect(&m_presenter, &RequestsPresenter::stateChanged, this, &RequestsPage::showState);
    connect(&m_presenter, &RequestsPresenter::stateChanged, this, &RequestsPage::reopenWanted,
            Qt::QueuedConnection);
    connect(&m_presenter, &RequestsPresenter::busyChanged, this, [this](BookingId id) {
        if (RequestCard *card = cardAt(m_presenter.requests().rowOf(id)))
            card->setBusy(m_presenter.isBusy(id));
    });
    const BookingListModel *model = &m_presenter.requests();
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { addCards(first, last); });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { removeCards(first, last); });
    connect(model, &QAbstractItemModel::rowsMoved, this, &RequestsPage::rebuild);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                updateCards(first.row(), last.row());
            });
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_presenter.refreshTimes();
    });
    m_minute.start();
    showState();
}

QString RequestsPage::title() const
{
    return tr("Requests");
}

void RequestsPage::activate()
{
    m_wanted.reset();
    if (m_presenter.state() != LoadState::Ready)
        m_state->showLoading();
    m_presenter.load();
}

void RequestsPage::openItem(const QString &id)
{
    m_wanted = BookingId::parse(id);
    if (!m_wanted)
        return;
    if (m_presenter.requests().rowOf(*m_wanted) >= 0)
        chooseWanted();
    else
        m_presenter.load();
}

void RequestsPage::chooseWanted()
{
    if (!m_wanted || m_presenter.state() != LoadState::Ready)
        return;
    const BookingId id = *std::exchange(m_wanted, std::nullopt);
    const int row = m_presenter.requests().rowOf(id);
    if (row >= 0)
        focusRow(row);
    else
        Q_EMIT openPage(u"my-bookings/"_s + id.toString());
}

bool RequestsPage::reopenForm(DraftForm form, const QString &subject)
{
    const auto booking = BookingId::parse(subject);
    if (!booking || (form != DraftForm::Decline && form != DraftForm::ProposeTime))
        return false;
    m_reopen = std::pair(form, *booking);
    reopenWanted();
    return true;
}

void RequestsPage::reopenWanted()
{
    if (!m_reopen || m_presenter.state() != LoadState::Ready)
        return;
    const auto [form, booking] = *std::exchange(m_reopen, std::nullopt);
    if (m_presenter.requests().rowOf(booking) < 0) // somebody has decided it meanwhile
        sayKeptWords(m_context.notifier);
    else if (form == DraftForm::Decline)
        openDecline(booking);
    else
        openPropose(booking);
}

void RequestsPage::showState()
{
    const int count = m_presenter.requests().rowCount();
    m_header->setSubtitle(count > 0 ? tr("%n request(s) wait for your answer. A confirms, D "
                                         "declines, P proposes another time, arrows move.",
                                         nullptr, count)
                                    : QString());
    switch (m_presenter.state()) {
    case LoadState::Loading:
        m_state->showLoading();
        break;
    case LoadState::Failed:
        m_state->showError(m_presenter.error());
        break;
    case LoadState::Ready:
        if (count == 0)
            m_state->showEmpty(u"inbox"_s, tr("No requests wait for you"),
                               tr("When a mentee asks for one of your slots, it appears here. "
                                  "You get a mail, too."),
                               tr("See your availability"));
        else
            m_state->showContent();
        break;
    }
    chooseWanted();
}

RequestCard *RequestsPage::cardAt(int row) const
{
    QLayoutItem *item = row >= 0 ? m_cards->itemAt(row) : nullptr;
    return item ? qobject_cast<RequestCard *>(item->widget()) : nullptr;
}

void RequestsPage::addCards(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        auto *card = new RequestCard(this);
        card->setBooking(m_presenter.requests().bookings().at(row), viewerZone(m_context.account),
                         m_context.clock.now());
        connectCard(card);
        m_cards->insertWidget(row, card);
        card->installEventFilter(this);
        const auto buttons = card->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons)
            button->installEventFilter(this);
    }
    // Tab goes through the cards in their order, each before its buttons.
    QWidget *before = nullptr;
    for (int row = 0; RequestCard *card = cardAt(row); ++row) {
        if (before)
            setTabOrder(before, card);
        before = card;
        const auto buttons = card->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            setTabOrder(before, button);
            before = button;
        }
    }
    setFocusProxy(cardAt(0));
}

void RequestsPage::connectCard(RequestCard *card)
{
    connect(card, &RequestCard::confirmRequested, &m_presenter, &RequestsPresenter::confirm);
    connect(card, &RequestCard::declineRequested, this, &RequestsPage::openDecline);
    connect(card, &RequestCard::proposeRequested, this, &RequestsPage::openPropose);
    connect(card, &RequestCard::detailsRequested, this,
            [this](BookingId id) { Q_EMIT openPage(u"my-bookings/"_s + id.toString()); });
    connect(card, &RequestCard::acceptProposalRequested, &m_presenter,
            &RequestsPresenter::acceptProposal);
    connect(card, &RequestCard::declineProposalRequested, &m_presenter,
            &RequestsPresenter::declineProposal);
    connect(card, &RequestCard::withdrawProposalRequested, &m_presenter,
            &RequestsPresenter::withdrawProposal);
}

void RequestsPage::removeCards(int first, int last)
{
    const int current = currentRow();
    const bool hadFocus = current >= first && current <= last;
    QList<RequestCard *> gone;
    for (int row = first; row <= last; ++row)
        gone.append(cardAt(row));
    // The keyboard goes on with the next request, or the last when there is none.
    if (hadFocus) {
        if (RequestCard *next = cardAt(last + 1))
            next->setFocus();
        else if (RequestCard *previous = cardAt(first - 1))
            previous->setFocus();
        m_lastRow = first;
    }
    for (RequestCard *card : std::as_const(gone)) {
        m_cards->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    setFocusProxy(cardAt(0));
}

void RequestsPage::updateCards(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        if (RequestCard *card = cardAt(row))
            card->setBooking(m_presenter.requests().bookings().at(row),
                             viewerZone(m_context.account), m_context.clock.now());
    }
}

void RequestsPage::rebuild()
{
    removeCards(0, m_cards->count() - 1);
    addCards(0, m_presenter.requests().rowCount() - 1);
}

int RequestsPage::currentRow() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (int row = 0; RequestCard *card = cardAt(row); ++row) {
        if (focus && (card == focus || card->isAncestorOf(focus)))
            return row;
    }
    return -1;
}

void RequestsPage::focusRow(int row)
{
    if (RequestCard *card = cardAt(row)) {
        card->setFocus(Qt::TabFocusReason);
        m_scroll->ensureWidgetVisible(card, 0, 12);
    }
}

bool RequestsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)))
        return true;
    return Page::eventFilter(watched, event);
}

void RequestsPage::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(event))
        Page::keyPressEvent(event);
}

void RequestsPage::makeKeys()
{
    addKeyAction(this, tr("Next request"), {Qt::Key_J, Qt::Key_Down}, [this] { step(1); });
    addKeyAction(this, tr("Previous request"), {Qt::Key_K, Qt::Key_Up}, [this] { step(-1); });
    const auto add = [this](const QString &text, const QList<QKeySequence> &keys,
                            const std::function<void(BookingId)> &decide) {
        addKeyAction(this, text, keys, [this, decide] {
            if (const RequestCard *card = cardAt(currentRow()))
                decide(card->bookingId());
        });
    };
    add(tr("Confirm the request"), {Qt::Key_A, Qt::Key_Return, Qt::Key_Enter},
        [this](BookingId id) { m_presenter.confirm(id); });
    add(tr("Decline the request"), {Qt::Key_D}, [this](BookingId id) { openDecline(id); });
    add(tr("Propose another time"), {Qt::Key_P}, [this](BookingId id) { openPropose(id); });
}

void RequestsPage::step(int by)
{
    const int row = currentRow();
    focusRow(row < 0 ? 0 : row + by);
}

bool RequestsPage::handleKey(QKeyEvent *event)
{
    QWidget *focus = QApplication::focusWidget();
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || takesText(focus) ||
        m_presenter.requests().rowCount() == 0)
        return false;
    const auto key = Qt::Key(event->key());
    if (QList{Qt::Key_J, Qt::Key_K, Qt::Key_Down, Qt::Key_Up}.contains(key))
        return runKeyAction(this, key);
    if (!cardAt(currentRow()))
        return false;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (event->isAutoRepeat()) // a key held down decides once
        return isEnter || QList{Qt::Key_A, Qt::Key_D, Qt::Key_P}.contains(key);
    // On a button, Enter is that button's: never a confirmation by mistake.
    if (auto *button = isEnter ? qobject_cast<QAbstractButton *>(focus) : nullptr) {
        button->click();
        return true;
    }
    return runKeyAction(this, key);
}

void RequestsPage::openDecline(BookingId id)
{
    const int row = m_presenter.requests().rowOf(id);
    if (row < 0)
        return;
    auto *dialog = new DeclineDialog(m_context, m_presenter.requests().bookings().at(row), this);
    connect(dialog, &DeclineDialog::submitted, this, [this, dialog, id](const QString &note) {
        dialog->leave(); // the server may refuse: then the words are needed again
        m_presenter.decline(id, note);
    });
    dialog->open();
}

void RequestsPage::openPropose(BookingId id)
{
    const int row = m_presenter.requests().rowOf(id);
    if (row < 0)
        return;
    const api::Booking &booking = m_presenter.requests().bookings().at(row);
    if (!rightsOn(booking, viewerId(m_context.account), m_context.clock.now())
             .proposeObstacle.isEmpty())
        return;
    auto *dialog = new ProposeTimeDialog(m_context, booking, this);
    connect(dialog, &ProposeTimeDialog::proposed, this, [this](const api::Booking &meeting) {
        m_context.notifier.notify(Notifier::Kind::Success,
                                  tr("Proposal sent to %1").arg(meeting.mentee.name), {}, {});
        m_presenter.load();
    });
    dialog->open();
}

} // namespace oh::ui
