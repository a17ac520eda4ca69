// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QObject>

namespace oh::ui {

/// Erases a removed person for good, in two steps (FR85): what it would come to, and then, with the
/// name typed and a reason, the deed.
class ErasurePresenter : public QObject
{
    Q_OBJECT

public:
    ErasurePresenter(Context &context, UserId person, QObject *parent = nullptr);

    /// First step; again when the confirmation has lapsed.
    void look();
    Context &context() const { return m_context; }
    UserId person() const { return m_person; }
    const std::optional<api::ErasurePreview> &preview() const { return m_preview; }
    const std::optional<Error> &failure() const { return m_failure; }
    bool isBusy() const { return m_call != nullptr; }

    void setTypedName(const QString &name);
    void setReason(const QString &reason);
    /// The name is the person's, whatever the spaces and the case.
    bool isNameRight() const;
    QString reasonError() const { return m_reasonError; }
    bool mayErase() const { return m_preview && isNameRight() && !m_reason.isEmpty() && !isBusy(); }
    /// Ends in erased(), or in an error that is shown.
    void erase();

Q_SIGNALS:
    void changed();
    void erased();

private:
    Context &m_context;
    const UserId m_person;
    std::optional<api::ErasurePreview> m_preview;
    std::optional<Error> m_failure;
    QString m_typed;
    QString m_reason;
    QString m_reasonError;
    Call m_call;
};

} // namespace oh::ui
