// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QObject>

namespace oh::ui {

/// How many jobs, mails and events to be told failed for good, for the navigation: asked anew
/// whenever the server says that one came or went. Zero while it can't be asked.
class FailureCounts : public QObject
{
    Q_OBJECT

public:
    explicit FailureCounts(Context &context, QObject *parent = nullptr);

    int jobs() const { return m_jobs; }
    int mails() const { return m_mails; }
    int news() const { return m_news; }
    int total() const { return m_jobs + m_mails + m_news; }
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void askForJobs();
    void askForMails();
    void askForNews();

    Context &m_context;
    int m_jobs = 0;
    int m_mails = 0;
    int m_news = 0;
    Call m_jobsCall;
    Call m_mailsCall;
    Call m_newsCall;
};

} // namespace oh::ui
