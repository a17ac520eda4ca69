// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/loadonce.h"

#include <QObject>

namespace oh::ui {

/// Where one is signed in: looked at, ended one by one or all at once.
class SignInsPresenter : public QObject
{
    Q_OBJECT

public:
    explicit SignInsPresenter(Context &context, QObject *parent = nullptr);
    ~SignInsPresenter() override;

    void load();
    LoadState state() const { return m_loaded.state(); }
    const Error &error() const { return m_loaded.error(); }
    const QList<api::SignIn> &items() const { return m_items; }
    bool isBusy() const { return m_change != nullptr; }
    QDateTime now() const { return m_context.clock.now(); }

    void end(SessionId id);
    /// Here as well, last of all: whoever sits at a stolen computer is out, too.
    void endAll();

Q_SIGNALS:
    void changed();

private:
    void failed(const Error &error);

    Context &m_context;
    LoadOnce m_loaded;
    QList<api::SignIn> m_items;
    Call m_load;
    Call m_change;
};

} // namespace oh::ui
