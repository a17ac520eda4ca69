// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/screenreader.h"

#include "tests/integration/desktop.h"
#include "tests/support/python.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::test {
namespace {

constexpr int answerMsecs = 180'000;

void endReader(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (process.waitForFinished())
        return;
    process.kill();
    process.waitForFinished();
}

} // namespace

ScreenReader::~ScreenReader()
{
    endReader(m_reader);
    endReader(m_bus);
}

bool ScreenReader::start()
{
    m_bus.setProcessChannelMode(QProcess::MergedChannels);
    m_bus.start(u"/usr/libexec/at-spi-bus-launcher"_s, {u"--launch-immediately"_s});
    const auto *session = QDBusConnection::sessionBus().interface();
    if (!m_bus.waitForStarted() || !session ||
        !eventually([&] { return session->isServiceRegistered(u"org.a11y.Bus"_s).value(); }))
        return false;
    m_reader.start(pythonProgram(),
                   {u"-u"_s, u"" OH_SOURCE_DIR "/tests/integration/screenreader.py"_s,
                    QString::number(QCoreApplication::applicationPid())});
    if (ask({}).isEmpty())
        return false;
    // The bridge to the bus registers when it finds it.
    return eventually([&] { return walk()[u"looked"].toInt() > 0; });
}

QJsonObject ScreenReader::ask(const QByteArray &question)
{
    if (!question.isEmpty())
        m_reader.write(question + '\n');
    // With the event loop running, and without pauses: it asks this very program, thousands of
    // times.
    QEventLoop loop;
    const auto look = [&] {
        m_said += m_reader.readAllStandardOutput();
        if (m_said.contains('\n') || m_reader.state() == QProcess::NotRunning)
            loop.quit();
    };
    QObject::connect(&m_reader, &QProcess::readyReadStandardOutput, &loop, look);
    QObject::connect(&m_reader, &QProcess::finished, &loop, look);
    QTimer::singleShot(answerMsecs, &loop, &QEventLoop::quit);
    QTimer::singleShot(0, &loop, look);
    loop.exec();
    const qsizetype end = m_said.indexOf('\n');
    const QByteArray line = m_said.left(std::max(end, qsizetype(0)));
    m_said.remove(0, end + 1);
    return QJsonDocument::fromJson(line).object();
}

QJsonObject ScreenReader::walk()
{
    return ask("walk");
}

QStringList ScreenReader::heard()
{
    QStringList words;
    const QJsonArray all = ask("heard")[u"heard"].toArray();
    for (const auto &one : all)
        words.append(one.toString());
    return words;
}

QString ScreenReader::lastWords()
{
    return QString::fromUtf8(m_bus.readAll() + m_reader.readAllStandardError()).right(2000);
}

} // namespace oh::test
