// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clock.h"
#include "tests/support/fakeapi.h"
#include "ui/ports/account.h"
#include "ui/ports/context.h"
#include "ui/ports/drafts.h"
#include "ui/ports/live.h"
#include "ui/ports/notifier.h"
#include "ui/ports/settings.h"

#include <QHash>

namespace oh::test {

/// An account whose state and answers the test sets.
class FakeAccount : public ui::Account
{
    Q_OBJECT

public:
    struct Code
    {
        QString email;
        QString code;
    };

    using ui::Account::Account;

    FakeCalls<QString, api::LoginAnswer> requestCalls;
    FakeCalls<Code, void> codeCalls;
    FakeCalls<QString, void> tokenCalls;
    FakeCalls<bool, api::SignInMethods> methodsCalls;
    FakeCalls<CalendarProviderKind, void> browserCalls;
    /// Of the last one: says that the browser shows an address.
    ui::ConsentShown browserWaiting;
    int signOuts = 0;
    QList<bool> plainStorageAnswers;

    /// Changes the state as the real one would; with a user when signed in.
    void signIn(const api::User &user);
    void setState(State state);

    State state() const override { return m_state; }
    const api::User &user() const override { return m_user; }
    QUrl server() const override { return m_server; }
    bool setServer(const QUrl &url) override;
    ui::Call requestSignIn(const QString &email, ui::Done<api::LoginAnswer> done) override;
    ui::Call signInWithCode(const QString &email, const QString &code,
                            ui::Done<void> done) override;
    ui::Call signInWithToken(const QString &token, ui::Done<void> done) override;
    ui::Call signInMethods(ui::Done<api::SignInMethods> done) override;
    ui::Call signInWithBrowser(CalendarProviderKind provider, ui::ConsentShown waiting,
                               ui::Done<void> done) override;
    void signOut() override;
    void adopt(const api::User &user) override;

public Q_SLOTS:
    void allowPlainStorage(bool allowed) override { plainStorageAnswers.append(allowed); }

private:
    State m_state = State::SignedOut;
    api::User m_user;
    QUrl m_server{QStringLiteral("http://127.0.0.1:8080")};
};

class FakeNotifier : public ui::Notifier
{
public:
    struct Note
    {
        Kind kind;
        QString text;
        QString actionText;
        std::function<void()> action;
        QString requestId;
    };
    QList<Note> notes;

protected:
    void tell(Kind kind, const QString &text, const QString &actionText,
              std::function<void()> action, const QString &requestId) override
    {
        notes.append({kind, text, actionText, std::move(action), requestId});
    }
};

class FakeSettings : public ui::Settings
{
    Q_OBJECT

public:
    using ui::Settings::Settings;

    ui::Theme theme() const override { return m_theme; }
    void setTheme(ui::Theme theme) override
    {
        m_theme = theme;
        Q_EMIT themeChanged();
    }
    std::optional<Language> language() const override { return m_language; }
    void setLanguage(std::optional<Language> language) override
    {
        m_language = language;
        Q_EMIT languageChanged();
    }
    QByteArray state(const QString &name) const override { return m_states.value(name); }
    void setState(const QString &name, const QByteArray &value) override
    {
        m_states.insert(name, value);
    }

private:
    ui::Theme m_theme = ui::Theme::Light;
    std::optional<Language> m_language;
    QHash<QString, QByteArray> m_states;
};

/// Keeps drafts as long as it lives.
class FakeDrafts : public ui::Drafts
{
public:
    QHash<ui::DraftKey, ui::Draft> kept;
    /// False: all that comes is too much.
    bool takesMore = true;

    std::optional<ui::Draft> find(const ui::DraftKey &key) const override
    {
        const auto found = kept.constFind(key);
        return found == kept.constEnd() ? std::nullopt : std::optional(*found);
    }
    bool keep(const ui::DraftKey &key, const ui::Draft &draft) override
    {
        if (takesMore)
            kept.insert(key, draft);
        return takesMore;
    }
    void drop(const ui::DraftKey &key) override { kept.remove(key); }
    /// Of whoever: whether there is one of this form.
    bool has(ui::DraftForm form) const
    {
        return std::any_of(kept.keyBegin(), kept.keyEnd(),
                           [form](const ui::DraftKey &key) { return key.form == form; });
    }
};

/// Says what the test lets it say, and notes who is watched.
class FakeLive : public ui::Live
{
    Q_OBJECT

public:
    using ui::Live::Live;

    QList<UserId> watched;

    void watch(UserId mentor) override { watched.append(mentor); }
    void unwatch(UserId mentor) override { watched.removeOne(mentor); }
    void tell(UserId mentor, SlotId slot, LiveSlotState state)
    {
        Q_EMIT slotsChanged(mentor, {{slot, state}});
    }
};

/// All ports of a page at once: `ports.context`. Time stands at Monday, 5 January 2026, 09:00 UTC.
struct FakePorts
{
    FakeApi api;
    FakeAccount account;
    FakeNotifier notifier;
    FakeSettings settings;
    FakeDrafts drafts;
    ManualClock clock{QDateTime({2026, 1, 5}, {9, 0}, Qt::UTC)};
    FakeLive live;
    ui::Context context{api, account, notifier, settings, drafts, clock, live};
};

/// A person with everything filled in, in Europe/Berlin.
api::User sampleUser(Role role);
/// A confirmed online meeting on Tuesday, 6 January 2026, 09:00–09:30 UTC; `number` makes ids and
/// names differ.
api::Booking sampleBooking(int number = 1);

} // namespace oh::test
