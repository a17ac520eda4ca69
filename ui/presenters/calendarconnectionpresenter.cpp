// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/calendarconnectionpresenter.h"

#include "ui/style/texts.h"

using namespace Qt::StringLiterals;

namespace oh::ui {

QString providerName(CalendarProviderKind provider)
{
    switch (provider) {
    case CalendarProviderKind::Google:
        return u"Google"_s;
    case CalendarProviderKind::Microsoft:
        return u"Microsoft"_s;
    }
    return {};
}

QString calendarName(CalendarProviderKind provider)
{
    switch (provider) {
    case CalendarProviderKind::Google:
        return u"Google Calendar"_s;
    case CalendarProviderKind::Microsoft:
        return u"Outlook"_s;
    }
    return {};
}

CalendarConnectionPresenter::CalendarConnectionPresenter(Context &context, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_loaded(
          context.api, this, [this] { load(); }, [this] { Q_EMIT changed(); })
{
    // Another view of it may have changed it.
    connect(&context.api, &Api::calendarConnectionChanged, this, [this] {
        if (state() != LoadState::Loading && !m_save && !m_connect)
            load();
    });
}

CalendarConnectionPresenter::~CalendarConnectionPresenter() = default;

void CalendarConnectionPresenter::load()
{
    if (m_connect || m_save)
        return; // their answers are newer
    m_loaded.begin();
    m_methods = m_context.account.signInMethods([this](const Result<api::SignInMethods> &answer) {
        const Call finished = std::move(m_methods);
        if (!answer)
            return; // what was known stays
        m_providers = answer->providers;
        Q_EMIT changed();
    });
    m_load =
        m_context.api.calendarConnection([this](const Result<api::CalendarConnection> &answer) {
            const Call finished = std::move(m_load);
            if (!answer)
                return m_loaded.fail(answer.error());
            adopt(*answer);
            // Whoever looks at them sees those that there are now.
            if (!std::exchange(m_listedAnew, true))
                refreshCalendars(true);
        });
}

void CalendarConnectionPresenter::adopt(const api::CalendarConnection &connection)
{
    m_connection = connection;
    m_loaded.succeed();
    Q_EMIT changed();
}

void CalendarConnectionPresenter::connectTo(CalendarProviderKind provider)
{
    if (isConnecting())
        return;
    m_load.reset(); // an older answer must not undo this
    m_refresh.reset();
    m_connecting = provider;
    m_consentAddress.clear();
    m_failure.clear();
    m_connect = m_context.api.connectCalendar(
        provider,
        [this](const QUrl &address) {
            m_consentAddress = address;
            Q_EMIT changed();
        },
        [this](const Result<api::CalendarConnection> &answer) {
            const Call finished = std::move(m_connect);
            m_consentAddress.clear();
            if (!answer) {
                m_failure = inlineError(answer.error());
                Q_EMIT changed();
                return;
            }
            adopt(*answer);
            m_context.notifier.notify(Notifier::Kind::Success,
                                      //: %1 is Google Calendar or Outlook
                                      tr("%1 is connected.").arg(calendarName(m_connecting)));
            Q_EMIT connected();
        });
    Q_EMIT changed();
}

void CalendarConnectionPresenter::stopConnecting()
{
    m_connect.reset();
    m_consentAddress.clear();
    m_failure.clear();
    Q_EMIT changed();
}

api::ChooseCalendars CalendarConnectionPresenter::choice() const
{
    return {m_connection.writeCalendarId.value_or(QString()), m_connection.readCalendarIds,
            m_connection.version};
}

void CalendarConnectionPresenter::chooseWriteCalendar(const QString &id)
{
    api::ChooseCalendars wanted = choice();
    if (wanted.writeCalendarId == id)
        return;
    wanted.writeCalendarId = id;
    choose(std::move(wanted));
}

void CalendarConnectionPresenter::setRead(const QString &id, bool read)
{
    api::ChooseCalendars wanted = choice();
    if (wanted.readCalendarIds.contains(id) == read)
        return;
    if (read)
        wanted.readCalendarIds.append(id);
    else
        wanted.readCalendarIds.removeAll(id);
    if (wanted.readCalendarIds.isEmpty()) {
        m_context.notifier.notify(
            Notifier::Kind::Info,
            tr("At least one calendar has to be asked. Choose another one first."));
        Q_EMIT changed(); // the view shows what is
        return;
    }
    choose(std::move(wanted));
}

void CalendarConnectionPresenter::choose(api::ChooseCalendars choice)
{
    if (isSaving())
        return;
    m_load.reset();
    m_refresh.reset();
    // At once, and back again if it fails.
    const api::CalendarConnection before = m_connection;
    m_connection.writeCalendarId = choice.writeCalendarId;
    m_connection.readCalendarIds = choice.readCalendarIds;
    m_save = m_context.api.chooseCalendars(
        choice, [this, before](const Result<api::CalendarConnection> &answer) {
            const Call finished = std::move(m_save);
            if (answer)
                return adopt(*answer);
            m_connection = before;
            m_context.notifier.notifyError(
                answer.error(),
                //: %1 the reason as a sentence
                tr("The choice of calendars was not saved. %1").arg(errorSentence(answer.error())));
            Q_EMIT changed();
            if (answer.error().code == ErrorCode::StaleVersion)
                load();
        });
    Q_EMIT changed();
}

void CalendarConnectionPresenter::refreshCalendars(bool quietly)
{
    if (m_refresh || m_save || m_connect || !m_connection.isConnected)
        return;
    m_refresh = m_context.api.refreshCalendars(
        [this, quietly](const Result<api::CalendarConnection> &answer) {
            const Call finished = std::move(m_refresh);
            // What was chosen meanwhile is newer.
            if (m_save || m_connect || !m_connection.isConnected) {
                Q_EMIT changed();
                return;
            }
            if (answer) {
                for (const QString &name : answer->goneCalendars)
                    m_context.notifier.notify(
                        Notifier::Kind::Info,
                        //: %1 the name of a calendar
                        tr("The calendar “%1” is not there any more. Look whether the right ones "
                           "are chosen.")
                            .arg(name));
                m_load.reset();
                adopt(*answer);
                return;
            }
            if (!quietly)
                m_context.notifier.notifyError(
                    answer.error(),
                    //: %1 the reason as a sentence
                    tr("Your calendars were not read. %1").arg(errorSentence(answer.error())));
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

QString CalendarConnectionPresenter::disconnectWarning() const
{
    QString text;
    if (m_connection.upcomingMeetings > 0)
        text = tr("You have %n upcoming meeting(s).", "in the next seven days",
                  m_connection.upcomingMeetings) +
               u' ';
    text += tr("Disconnecting ends the check for conflicts with your other appointments. Events "
               "that are in your calendar stay there: delete them yourself if you don't want "
               "them. Mails about your meetings go on.");
    if (m_connection.isRequired && m_context.account.state() == Account::State::SignedIn)
        text += u' ' + (m_context.account.user().role == Role::Mentor
                            ? tr("To offer new times you have to connect one again.")
                            : tr("To book again you have to connect one."));
    return text;
}

void CalendarConnectionPresenter::disconnectNow()
{
    if (isSaving() || !m_connection.isConnected)
        return;
    m_load.reset();
    m_refresh.reset();
    m_save =
        m_context.api.disconnectCalendar([this](const Result<api::CalendarConnection> &answer) {
            const Call finished = std::move(m_save);
            if (answer) {
                m_context.notifier.notify(Notifier::Kind::Success,
                                          tr("Your calendar is disconnected."));
                return adopt(*answer);
            }
            m_context.notifier.notifyError(
                answer.error(),
                //: %1 the reason as a sentence
                tr("Your calendar is still connected. %1").arg(errorSentence(answer.error())));
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

} // namespace oh::ui
