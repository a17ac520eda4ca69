// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QObject>

namespace oh::ui {

/// How much waits for a coordinator's decision, for the navigation: asked anew whenever the server
/// says that something came or was decided. Zero while it can't be asked.
class QueueCounts : public QObject
{
    Q_OBJECT

public:
    explicit QueueCounts(Context &context, QObject *parent = nullptr);

    int exceptions() const { return m_exceptions; }
    int tags() const { return m_tags; }
    int total() const { return m_exceptions + m_tags; }
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void askForExceptions();
    void askForTags();

    Context &m_context;
    int m_exceptions = 0;
    int m_tags = 0;
    Call m_exceptionsCall;
    Call m_tagsCall;
};

} // namespace oh::ui
