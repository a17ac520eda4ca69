// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSaveFile>

#include <memory>

namespace oh::app {

/// Takes the body of an answer as it comes.
class BodySink
{
public:
    BodySink() = default;
    virtual ~BodySink() = default;
    BodySink(const BodySink &) = delete;
    BodySink &operator=(const BodySink &) = delete;

    /// Before each attempt: what came so far is void. False ends the request, as does every other
    /// false.
    virtual bool restart() = 0;
    virtual bool take(const QByteArray &bytes) = 0;
    /// Everything has come.
    virtual bool finish() = 0;
    /// Why not, for the log.
    virtual QString problem() const = 0;
};

/// Into memory, up to a limit.
class MemorySink final : public BodySink
{
public:
    explicit MemorySink(qint64 most) : m_most(most) {}

    bool restart() override;
    bool take(const QByteArray &bytes) override;
    bool finish() override { return true; }
    QString problem() const override { return QStringLiteral("answer too large"); }
    const QByteArray &bytes() const { return m_bytes; }

private:
    const qint64 m_most;
    QByteArray m_bytes;
};

/// Into a file, which appears under its name once it is whole.
class FileSink final : public BodySink
{
public:
    explicit FileSink(const QString &path) : m_path(path) {}

    bool restart() override;
    bool take(const QByteArray &bytes) override;
    bool finish() override;
    QString problem() const override { return m_problem; }

private:
    bool failed();

    const QString m_path;
    std::unique_ptr<QSaveFile> m_file;
    QString m_problem;
};

} // namespace oh::app
