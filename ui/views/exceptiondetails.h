// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/views/queuedetails.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace oh::ui {

class Chip;
class ExceptionContext;
class ExceptionQueue;
class PersonFacts;

/// Who asks for an exception and why, both sides with their scores, how far the tiers are apart,
/// how the two match, when the mentor has time and what was asked before.
class ExceptionDetails : public QueueDetails
{
    Q_OBJECT

public:
    ExceptionDetails(Context &context, ExceptionQueue &queue, QWidget *parent = nullptr);

    void showRow(const QueueRow *row) override;
    void reload() override;
    ExceptionContext &facts() { return *m_facts; }

private:
    struct Part
    {
        QLabel *name = nullptr;
        QLabel *value = nullptr;
        QProgressBar *bar = nullptr;
    };

    QVBoxLayout *addSection(const QString &title, QVBoxLayout *layout);
    void makeMatch(QVBoxLayout *layout);
    void showFacts();
    void showGap(const api::TierOverride &request, bool isDormant);
    void showMatch();
    void showTimes();
    void showEarlier();

    Context &m_context;
    ExceptionQueue &m_queue;
    ExceptionContext *m_facts;
    QString m_id;
    QLabel *m_title;
    QLabel *m_asked;
    QLabel *m_gap;
    QLabel *m_reason;
    PersonFacts *m_mentee;
    PersonFacts *m_mentor;
    QLabel *m_score;
    QLabel *m_summary;
    /// As many as any engine has.
    Part m_parts[4];
    QWidget *m_match;
    QLabel *m_times;
    QLabel *m_earlier;
    QPushButton *m_retry;
};

} // namespace oh::ui
