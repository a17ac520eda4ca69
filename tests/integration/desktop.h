// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "models/domain/notifications.h"
#include "models/ids.h"
#include "tests/app/memorystore.h"
#include "tests/support/outbox.h"

#include <QModelIndex>
#include <QTemporaryDir>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>

class QAbstractItemView;

namespace oh::test {

/// The real application in a real window, and somebody who uses it: every action waits until the
/// control is there, enabled and not covered, then sends it mouse and keys through the window. An
/// action that cannot be done returns false after a while and warns why.
class Desktop
{
public:
    /// The settings and the plain-text fallback lie in a directory of this object's.
    explicit Desktop(const QUrl &server);
    ~Desktop();

    /// Begins the application; again after quit(): the same settings, the same keychain.
    void start();
    void quit();

    app::Composition &application() { return *m_composition; }
    QWidget &window();
    /// Above the other windows, with the keyboard's focus.
    void bringForward();
    QString plainStorageFile() const;
    QString settingsFile() const;

    /// The visible widget of this name, or null; of several, the first that is visible.
    QWidget *find(QStringView name) const;
    template <typename W>
    W *find(QStringView name) const
    {
        return qobject_cast<W *>(find(name));
    }
    bool waitFor(QStringView name) const;
    bool waitForGone(QStringView name) const;
    /// The text of a label or line edit; empty when it isn't there.
    QString text(QStringView name) const;

    bool click(QStringView name);
    bool click(QWidget *widget);
    bool click(QWidget *widget, QPoint position);
    /// Replaces what is in the field by typing.
    bool type(QStringView name, const QString &text);
    /// Chooses an entry of a combo box with the keyboard.
    bool choose(QStringView name, const QString &entry);
    /// Types a few letters into a field for people and takes the first who is found.
    bool choosePerson(const QString &field, const QString &letters, const QString &name);
    /// Clicks the row for which `wanted` holds, as soon as there is one.
    bool clickRow(QStringView view, const std::function<bool(const QModelIndex &)> &wanted);
    bool clickRow(QStringView view, int role, const QVariant &value);
    /// Waits for a toast with this in its text; in other languages for any.
    bool waitForToast(const QString &text);
    /// Waits until nothing is being asked of the server. False when something goes on and on.
    bool settle();
    /// Dismisses what is shown, so that it covers nothing.
    void dismissToasts();

    bool signIn(const QString &email, Outbox &outbox);
    bool signOut();
    /// Opens a page through the navigation and waits for it.
    bool openPage(const QString &pageId);

    /// For the next start.
    app::HttpTuning tuning;
    /// Set: instead of the system's keychain, for a second person beside the first.
    MemoryStore::Shared keychain;
    /// What its person does with an address that the application wants them to see; none: nothing.
    std::function<void(const QUrl &)> browser;

private:
    QTemporaryDir m_dir;
    const QUrl m_server;
    std::unique_ptr<app::Composition> m_composition;
};

/// What the application speaks in this run: OH_TEST_LANGUAGE ("de"), English without it.
Language spokenLanguage();
/// How an English text of the application may read in it.
QStringList said(const QString &english);
/// Only for what is put together from several texts: whether what is shown may be compared at all.
bool isEnglish();

/// Waits, with the event loop running, as long as the slowest machine may need.
bool eventually(const std::function<bool()> &condition);

/// Call it in cleanup(): when the test function failed, keeps a picture of the whole screen.
/// Returns whether it failed.
bool pictureFailure(const char *testClass);

} // namespace oh::test
