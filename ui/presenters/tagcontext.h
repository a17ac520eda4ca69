// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QObject>
#include <QTimer>

namespace oh::ui {

/// The tags in use that may be what somebody meant who asks for a new one, the likeliest first.
class TagContext : public QObject
{
    Q_OBJECT

public:
    explicit TagContext(Context &context, QObject *parent = nullptr);

    /// Null shows none.
    void show(const api::AdminTag *tag);
    bool isWaiting() const { return m_rest.isActive() || m_call; }
    const std::optional<Error> &error() const { return m_error; }
    const QList<api::AdminTag> &similar() const { return m_similar; }
    void reload();
    void setRest(int msecs) { m_rest.setInterval(msecs); }

    static constexpr int mostSimilar = 5;

Q_SIGNALS:
    void changed();

private:
    void ask(int offset, QList<api::AdminTag> soFar);
    void compare(const QList<api::AdminTag> &all);

    Context &m_context;
    std::optional<api::AdminTag> m_tag;
    QList<api::AdminTag> m_similar;
    std::optional<Error> m_error;
    Call m_call;
    QTimer m_rest;
};

} // namespace oh::ui
