// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"

#include <QList>

#include <optional>

namespace oh::ui {

/// The rules that a coordinator is about to go against (FR67): each is read and ticked before the
/// request is sent once more.
class ConfirmableWarnings
{
public:
    const QList<FieldError> &items() const { return m_items; }
    bool isEmpty() const { return m_items.isEmpty(); }
    bool isConfirmed(int index) const { return m_confirmed.value(index); }
    bool allConfirmed() const;
    /// What the server calls the rules, each once; nothing when it doesn't.
    std::optional<QList<QString>> names() const;

    void take(const Error &error);
    void clear();
    void confirm(int index, bool confirmed);
    void confirmAll(bool confirmed);

private:
    QList<FieldError> m_items;
    QList<bool> m_confirmed;
};

/// The rule in the user's language where this build knows it, else in the server's words.
QString warningSentence(const FieldError &warning);

/// "must be …", as the API's declarations say it, as a sentence of its own.
QString problemSentence(QString problem);

} // namespace oh::ui
