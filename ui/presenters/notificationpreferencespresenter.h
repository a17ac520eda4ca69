// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/loadonce.h"

#include <QMap>
#include <QObject>

namespace oh::ui {

/// In which ways the person wants to be told of what. Each switch is saved at once; several that
/// are turned while a save is under way go with the next one. What the server refuses turns back,
/// with a reason, and nothing else does.
class NotificationPreferencesPresenter : public QObject
{
    Q_OBJECT

public:
    enum class Channel { Email, InApp };

    explicit NotificationPreferencesPresenter(Context &context, QObject *parent = nullptr);

    LoadState state() const { return m_loaded.state(); }
    const Error &error() const { return m_loaded.error(); }
    /// As the server has them; isOn() knows what was changed since.
    const QList<api::NotificationPreference> &items() const { return m_items; }
    bool isOn(NotificationKind kind, Channel channel) const;
    /// Whether the person has a choice.
    bool isFixed(NotificationKind kind, Channel channel) const;
    /// Something is not on the server yet.
    bool isSaving() const { return m_save != nullptr; }

    void load();
    void set(NotificationKind kind, Channel channel, bool on);

Q_SIGNALS:
    /// State, error, or which kinds there are.
    void stateChanged();
    /// A switch stands otherwise now.
    void valuesChanged();
    /// Nothing waits to be saved any more.
    void settled();

private:
    using Switch = std::pair<NotificationKind, Channel>;

    const api::NotificationPreference *find(NotificationKind kind) const;
    void saveNext();
    void takeSave(const QMap<Switch, bool> &sent,
                  const Result<api::NotificationPreferences> &answer);
    QString failure(const QMap<Switch, bool> &sent, const Error &error) const;

    Context &m_context;
    LoadOnce m_loaded;
    QList<api::NotificationPreference> m_items;
    /// What was chosen and is not on the server yet.
    QMap<Switch, bool> m_wanted;
    Call m_load;
    Call m_save;
};

} // namespace oh::ui
