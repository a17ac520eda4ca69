// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/page.h"

class QTabWidget;

namespace oh::ui {

struct Context;
class ExceptionDetails;
class ExceptionQueue;
class QueueCounts;
class QueuePane;
class TagDetails;
class TagQueue;

/// What waits for a coordinator's decision: exceptions from the tier rule (FR55) and tags (FR75).
class QueuesPage : public Page
{
    Q_OBJECT

public:
    explicit QueuesPage(Context &context, QWidget *parent = nullptr);

    void activate() override;
    void reload() override;
    QString title() const override { return tr("Approvals"); }
    /// The id of an exception, or of a tag.
    void openItem(const QString &id) override;
    /// `tab`: "exceptions" or "tags".
    void apply(const QVariantMap &request) override;
    /// Decisions that are held back for undoing are sent first.
    void tryLeave(const std::function<void()> &proceed) override;

    ExceptionQueue &exceptions() { return *m_exceptions; }
    TagQueue &tags() { return *m_tags; }
    ExceptionDetails &exceptionDetails() { return *m_exceptionDetails; }
    TagDetails &tagDetails() { return *m_tagDetails; }

private:
    QueuePane *currentPane() const;
    void showCounts();

    Context &m_context;
    ExceptionQueue *m_exceptions;
    TagQueue *m_tags;
    QueueCounts *m_counts;
    ExceptionDetails *m_exceptionDetails;
    TagDetails *m_tagDetails;
    QueuePane *m_panes[2];
    QTabWidget *m_tabs;
};

} // namespace oh::ui
