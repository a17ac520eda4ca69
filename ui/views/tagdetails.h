// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/views/queuedetails.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace oh::ui {

class TagContext;
class TagQueue;

/// A tag that somebody asks for: who, for whose profiles, and which tags there are that may be what
/// was meant; each of them can be taken instead.
class TagDetails : public QueueDetails
{
    Q_OBJECT

public:
    TagDetails(Context &context, TagQueue &queue, QWidget *parent = nullptr);

    void showRow(const QueueRow *row) override;
    void reload() override;
    TagContext &similar() { return *m_similar; }

private:
    void showSimilar();

    Context &m_context;
    TagQueue &m_queue;
    TagContext *m_similar;
    QString m_id;
    QLabel *m_title;
    QLabel *m_what;
    QLabel *m_asker;
    QLabel *m_use;
    QLabel *m_value;
    QLabel *m_reason;
    QLabel *m_none;
    QVBoxLayout *m_list;
    QList<QWidget *> m_rows;
    QPushButton *m_retry;
};

} // namespace oh::ui
