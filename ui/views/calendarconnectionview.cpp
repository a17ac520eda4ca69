// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/calendarconnectionview.h"

#include "ui/dialogs/confirmdialog.h"
#include "ui/presenters/viewer.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

CalendarConnectionView::CalendarConnectionView(Context &context, Parts parts, QWidget *parent)
    : QWidget(parent), m_context(context), m_parts(parts), m_presenter(context)
{
    setObjectName(u"calendarConnection"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_state = makeLabel({}, TextRole::Body, this);
    m_state->setObjectName(u"calendarState"_s);
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    m_problem = new Banner(Banner::Tone::Warning, this);
    m_problem->setObjectName(u"calendarProblem"_s);
    layout->addWidget(m_problem);
    m_retry = makeButton(tr("Try again"), ButtonKind::Secondary, u"calendarRetry"_s, this);
    layout->addWidget(m_retry, 0, Qt::AlignLeft);
    layout->addWidget(makeConnecting());
    layout->addWidget(makeChoice());
    connect(m_retry, &QPushButton::clicked, &m_presenter, &CalendarConnectionPresenter::load);
    connect(&m_presenter, &CalendarConnectionPresenter::changed, this,
            &CalendarConnectionView::showState);
    showState();
}

QWidget *CalendarConnectionView::makeConnecting()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_buttons = new QWidget(box);
    auto *row = new FlowLayout(m_buttons, 8);
    row->setContentsMargins(0, 0, 0, 0);
    for (const CalendarProviderKind provider : enumValues<CalendarProviderKind>()) {
        //: %1 is Google Calendar or Outlook
        auto *button =
            makeButton(tr("Connect %1").arg(calendarName(provider)), ButtonKind::Secondary,
                       u"calendar_connect_"_s + toString(provider), m_buttons);
        connect(button, &QPushButton::clicked, this,
                [this, provider] { m_presenter.connectTo(provider); });
        row->addWidget(button);
        m_connect.append(button);
    }
    layout->addWidget(m_buttons);

    m_waiting = new QWidget(box);
    auto *waiting = new QVBoxLayout(m_waiting);
    waiting->setContentsMargins(0, 0, 0, 0);
    waiting->setSpacing(8);
    m_waitingText = makeLabel({}, TextRole::Body, m_waiting);
    m_waitingText->setObjectName(u"calendarWaiting"_s);
    m_waitingText->setWordWrap(true);
    waiting->addWidget(m_waitingText);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_copy = makeButton(tr("Copy the address"), ButtonKind::Secondary, u"calendarCopyAddress"_s,
                        m_waiting);
    m_copy->setToolTip(tr("If no browser has opened: paste it into one on this computer"));
    auto *stop =
        makeButton(tr("Stop waiting"), ButtonKind::Link, u"calendarStopWaiting"_s, m_waiting);
    buttons->addWidget(m_copy);
    buttons->addWidget(stop);
    buttons->addStretch();
    waiting->addLayout(buttons);
    layout->addWidget(m_waiting);
    connect(m_copy, &QPushButton::clicked, this, &CalendarConnectionView::copyAddress);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_presenter.stopConnecting();
        focusFirst();
    });
    return box;
}

QWidget *CalendarConnectionView::makeChoice()
{
    m_choice = new QWidget(this);
    auto *layout = new QVBoxLayout(m_choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_write = new QComboBox(m_choice);
    m_write->setObjectName(u"calendarWrite"_s);
    layout->addWidget(new FormField(tr("Write meetings to"), m_write, false,
                                    tr("Each confirmed meeting, and every change of it."),
                                    m_choice));
    auto *title =
        makeLabel(tr("You are not free when these have something"), TextRole::Strong, m_choice);
    title->setWordWrap(true);
    layout->addWidget(title);
    m_reads = new QVBoxLayout;
    m_reads->setSpacing(4);
    layout->addLayout(m_reads);
    auto *privacy = makeLabel(tr("Only times are read: nobody sees what your appointments are."),
                              TextRole::Help, m_choice);
    privacy->setWordWrap(true);
    layout->addWidget(privacy);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_refresh = makeButton(tr("Look for calendars again"), ButtonKind::Secondary,
                           u"calendarRefresh"_s, m_choice);
    m_refresh->setToolTip(tr("When you have added or removed one there"));
    buttons->addWidget(m_refresh);
    m_disconnect =
        makeButton(tr("Disconnect…"), ButtonKind::Danger, u"calendarDisconnect"_s, m_choice);
    buttons->addWidget(m_disconnect);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_refresh, &QPushButton::clicked, this, [this] { m_presenter.refreshCalendars(); });
    connect(m_write, &QComboBox::activated, this, [this](int index) {
        m_presenter.chooseWriteCalendar(m_write->itemData(index).toString());
    });
    connect(m_disconnect, &QPushButton::clicked, this, &CalendarConnectionView::askToDisconnect);
    return m_choice;
}

QString CalendarConnectionView::stateText() const
{
    const api::CalendarConnection &connection = m_presenter.connection();
    if (connection.isConnected && connection.provider) {
        const QString name = calendarName(*connection.provider);
        if (!connection.lastSyncAt)
            //: %1 is Google Calendar or Outlook
            return tr("%1 is connected.").arg(name);
        //: %1 is Google Calendar or Outlook, %2 "2 hours ago"
        return tr("%1 is connected. It was last asked %2.")
            .arg(name, relativeText(*connection.lastSyncAt, m_context.clock.now()));
    }
    if (m_presenter.providers().isEmpty())
        return tr("This server is not set up to connect calendars. The addresses below work all "
                  "the same.");
    return connection.isRequired
               ? tr("Connect your calendar: it is needed here, so that nobody plans over your "
                    "other appointments.")
               : tr("Connect your calendar, and meetings appear in it and nobody plans over your "
                    "other appointments.");
}

void CalendarConnectionView::showState()
{
    const LoadState state = m_presenter.state();
    const bool ready = state == LoadState::Ready;
    m_state->setText(state == LoadState::Loading  ? tr("Loading…")
                     : state == LoadState::Failed ? inlineError(m_presenter.error())
                                                  : stateText());
    m_state->setVisible(m_parts == Parts::All || !ready);
    m_retry->setVisible(state == LoadState::Failed);
    const QString failure = m_presenter.failure();
    m_problem->setTone(failure.isEmpty() ? Banner::Tone::Warning : Banner::Tone::Danger);
    m_problem->setText(!failure.isEmpty() ? failure
                       : ready            ? m_presenter.connection().problem.value_or(QString())
                                          : QString());
    showConnecting();
    showChoice();
}

void CalendarConnectionView::showConnecting()
{
    const bool ready = m_presenter.state() == LoadState::Ready;
    const bool waiting = m_presenter.isConnecting();
    const bool wanted =
        !m_presenter.connection().isConnected || m_presenter.connection().problem.has_value();
    bool any = false;
    const auto kinds = enumValues<CalendarProviderKind>();
    qsizetype at = 0;
    for (const CalendarProviderKind provider : kinds) {
        QPushButton *button = m_connect.at(at++);
        const bool offered = m_presenter.providers().contains(provider);
        button->setVisible(offered);
        any = any || offered;
    }
    m_buttons->setVisible(ready && wanted && any && !waiting);
    m_waiting->setVisible(waiting);
    m_copy->setVisible(!m_presenter.consentAddress().isEmpty());
    m_waitingText->setText(
        m_presenter.consentAddress().isEmpty()
            ? tr("Getting ready…")
            //: %1 is Google or Microsoft
            : tr("Go on in your browser: sign in to %1 there, and agree. This page follows.")
                  .arg(providerName(m_presenter.connecting())));
}

void CalendarConnectionView::showChoice()
{
    const api::CalendarConnection &connection = m_presenter.connection();
    m_choice->setVisible(m_parts == Parts::All && m_presenter.state() == LoadState::Ready &&
                         connection.isConnected && !m_presenter.isConnecting());
    const bool editable = !m_presenter.isSaving();
    m_write->setEnabled(editable);
    m_disconnect->setEnabled(editable);
    m_refresh->setEnabled(editable && !m_presenter.isRefreshing());

    const QSignalBlocker quiet(m_write);
    m_write->clear();
    for (const api::ProviderCalendar &calendar : connection.calendars) {
        if (calendar.isWritable)
            m_write->addItem(calendar.name, calendar.id);
    }
    m_write->setCurrentIndex(m_write->findData(connection.writeCalendarId.value_or(QString())));

    // The boxes stay while there are as many: the one with the keyboard keeps it.
    while (m_readBoxes.size() > connection.calendars.size())
        delete m_readBoxes.takeLast();
    while (m_readBoxes.size() < connection.calendars.size()) {
        auto *box = new QCheckBox(m_choice);
        const qsizetype number = m_readBoxes.size();
        box->setObjectName(u"calendar_read_%1"_s.arg(number));
        connect(box, &QCheckBox::clicked, this, [this, number](bool read) {
            m_presenter.setRead(m_presenter.connection().calendars.at(number).id, read);
        });
        m_reads->addWidget(box);
        m_readBoxes.append(box);
    }
    for (qsizetype at = 0; at < m_readBoxes.size(); ++at) {
        const api::ProviderCalendar &calendar = connection.calendars.at(at);
        // A name is no mnemonic.
        m_readBoxes.at(at)->setText(QString(calendar.name).replace(u'&', u"&&"_s));
        m_readBoxes.at(at)->setChecked(connection.readCalendarIds.contains(calendar.id));
        m_readBoxes.at(at)->setEnabled(editable);
    }
}

void CalendarConnectionView::focusFirst()
{
    for (QPushButton *button : std::as_const(m_connect)) {
        if (button->isVisible()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void CalendarConnectionView::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_presenter.consentAddress().toString());
    m_context.notifier.notify(Notifier::Kind::Success,
                              tr("Copied. Paste it into a browser on this computer."));
}

void CalendarConnectionView::askToDisconnect()
{
    auto *dialog =
        new ConfirmDialog(tr("Disconnect your calendar?"), m_presenter.disconnectWarning(),
                          tr("&Disconnect"), tr("&Keep"), this);
    connect(dialog, &QDialog::accepted, &m_presenter, &CalendarConnectionPresenter::disconnectNow);
    dialog->open();
}

} // namespace oh::ui
