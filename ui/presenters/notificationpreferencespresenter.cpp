// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/notificationpreferencespresenter.h"

#include "ui/style/notificationtexts.h"
#include "ui/style/texts.h"

#include <algorithm>

namespace oh::ui {

NotificationPreferencesPresenter::NotificationPreferencesPresenter(Context &context,
                                                                   QObject *parent)
    : QObject(parent),
      m_context(context),
      m_loaded(
          context.api, this, [this] { load(); }, [this] { Q_EMIT stateChanged(); })
{}

void NotificationPreferencesPresenter::load()
{
    if (m_save)
        return; // its answer is newer
    m_loaded.begin();
    m_load = m_context.api.notificationPreferences(
        [this](const Result<api::NotificationPreferences> &answer) {
            const Call finished = std::move(m_load);
            if (!answer)
                return m_loaded.fail(answer.error());
            m_items = answer->items;
            m_loaded.succeed();
            Q_EMIT stateChanged();
            Q_EMIT valuesChanged();
        });
}

const api::NotificationPreference *
NotificationPreferencesPresenter::find(NotificationKind kind) const
{
    const auto found =
        std::find_if(m_items.cbegin(), m_items.cend(),
                     [kind](const api::NotificationPreference &item) { return item.kind == kind; });
    return found == m_items.cend() ? nullptr : &*found;
}

bool NotificationPreferencesPresenter::isOn(NotificationKind kind, Channel channel) const
{
    const api::NotificationPreference *item = find(kind);
    if (!item)
        return false;
    if (channel == Channel::Email)
        return m_wanted.value({kind, channel}, item->email || item->emailMandatory);
    return m_wanted.value({kind, channel}, item->inApp && !item->emailOnly);
}

bool NotificationPreferencesPresenter::isFixed(NotificationKind kind, Channel channel) const
{
    const api::NotificationPreference *item = find(kind);
    return !item || (channel == Channel::Email ? item->emailMandatory : item->emailOnly);
}

void NotificationPreferencesPresenter::set(NotificationKind kind, Channel channel, bool on)
{
    if (isFixed(kind, channel) || isOn(kind, channel) == on)
        return;
    m_wanted.insert({kind, channel}, on);
    Q_EMIT valuesChanged();
    saveNext();
}

void NotificationPreferencesPresenter::saveNext()
{
    if (m_save)
        return;
    if (m_wanted.isEmpty()) {
        Q_EMIT settled();
        return;
    }
    m_load.reset(); // an older answer must not undo this
    api::UpdateNotificationPreferences update;
    for (auto wanted = m_wanted.cbegin(); wanted != m_wanted.cend(); ++wanted) {
        const auto &[kind, channel] = wanted.key();
        api::ChangedPreference change;
        change.kind = kind;
        (channel == Channel::Email ? change.email : change.inApp) = *wanted;
        update.items.append(change);
    }
    m_save = m_context.api.changeNotificationPreferences(
        update, [this, sent = m_wanted](const Result<api::NotificationPreferences> &answer) {
            takeSave(sent, answer);
        });
}

void NotificationPreferencesPresenter::takeSave(const QMap<Switch, bool> &sent,
                                                const Result<api::NotificationPreferences> &answer)
{
    const Call finished = std::move(m_save);
    // Turned again meanwhile: the newer choice is still to be saved.
    for (auto old = sent.cbegin(); old != sent.cend(); ++old) {
        if (m_wanted.value(old.key()) == *old)
            m_wanted.remove(old.key());
    }
    if (answer)
        m_items = answer->items;
    else
        m_context.notifier.notifyError(answer.error(), failure(sent, answer.error()));
    // Back and forth is no change.
    m_wanted.removeIf([this](const auto &wanted) {
        const api::NotificationPreference *item = find(wanted.key().first);
        return !item || (wanted.key().second == Channel::Email ? item->email : item->inApp) ==
                            wanted.value();
    });
    Q_EMIT valuesChanged();
    saveNext();
}

QString NotificationPreferencesPresenter::failure(const QMap<Switch, bool> &sent,
                                                  const Error &error) const
{
    if (sent.size() == 1)
        //: %1 is a kind of notification, %2 a sentence that says why
        return tr("“%1” was not changed. %2")
            .arg(notificationKindName(sent.firstKey().first), errorSentence(error));
    return tr("%n notification setting(s) were not changed. %1", nullptr, int(sent.size()))
        .arg(errorSentence(error));
}

} // namespace oh::ui
