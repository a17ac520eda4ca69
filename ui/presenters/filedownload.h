// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QObject>

namespace oh::ui {

/// Something that is fetched into a file, one at a time, and told when it is there.
class FileDownload : public QObject
{
    Q_OBJECT

public:
    explicit FileDownload(Context &context, QObject *parent = nullptr);
    ~FileDownload() override;

    /// A second one waits for nobody: it is not begun, and false comes back.
    bool start(const Download &what);
    void cancel();
    bool isRunning() const { return m_call != nullptr; }
    bool isOf(const QUuid &id) const { return isRunning() && m_what.id == id; }
    const Download &what() const { return m_what; }
    /// In percent; -1 while nobody knows how much there is.
    int percent() const { return m_percent; }

Q_SIGNALS:
    void changed();

private:
    Context &m_context;
    Download m_what;
    int m_percent = -1;
    Call m_call;
};

/// "2.4 MB"
QString sizeText(qint64 bytes);

} // namespace oh::ui
