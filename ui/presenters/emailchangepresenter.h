// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/loadonce.h"

#include <QObject>

#include <optional>

namespace oh::ui {

/// The address with which one signs in, and how it becomes another one (FR7): asked for, then
/// confirmed with the codes that are mailed to both addresses.
class EmailChangePresenter : public QObject
{
    Q_OBJECT

public:
    enum class Step {
        /// Nothing is to change.
        Shown,
        /// The new address is typed.
        Asking,
        /// Codes were sent.
        Confirming
    };
    Q_ENUM(Step)
    enum class Field { Address, Code, CurrentCode };

    explicit EmailChangePresenter(Context &context, QObject *parent = nullptr);
    ~EmailChangePresenter() override;

    void load();
    LoadState state() const { return m_loaded.state(); }
    const Error &error() const { return m_loaded.error(); }
    Step step() const;
    bool isBusy() const { return m_change != nullptr; }
    /// Of today; as the account says until it is loaded.
    QString address() const;
    /// Set while Confirming.
    const std::optional<api::PendingEmail> &pending() const { return m_own.pending; }
    QString fieldError(Field field) const { return m_errors.value(field); }
    /// Of the link in a mail: to be typed for whoever followed it. Taken once.
    QString takeOfferedCode() { return std::exchange(m_offered, {}); }

    void begin();
    void back();
    void ask(const QString &address);
    /// The same address once more: the codes that were sent are of no use any more.
    void sendAgain();
    void confirm(const QString &code, const QString &currentCode);
    void giveUp();
    void clearError(Field field);
    void offerCode(const QString &code);

Q_SIGNALS:
    void changed();
    /// The address is the new one.
    void confirmed();

private:
    void send(const QString &address);
    void take(const api::OwnEmail &own);
    void fail(const Error &error, Field field);
    QString codeProblem(const QString &typed) const;

    Context &m_context;
    LoadOnce m_loaded;
    api::OwnEmail m_own;
    bool m_asking = false;
    QHash<Field, QString> m_errors;
    QString m_offered;
    Call m_load;
    Call m_change;
};

} // namespace oh::ui
