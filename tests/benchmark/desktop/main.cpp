// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What people feel of the desktop, in figures: how long it takes to start, how long it does not
// answer while a busy accelerator is browsed, what it takes of the memory, and whether that grows.
// See tests/desktop-bench.
#include "app/settings/appsettings.h"
#include "tests/benchmark/desktop/busyserver.h"
#include "tests/integration/tour.h"
#include "tests/support/memory.h"
#include "tests/support/objectcensus.h"
#include "tests/support/watchdog.h"
#include "ui/views/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <execinfo.h>
#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oh;
using namespace oh::test;

namespace {

constexpr auto longestBlock = 50ms;
constexpr int mostMegabytes = 150;
constexpr int longestStart = 1000;
constexpr int starts = 5;
constexpr int pageChanges = 1000;
/// What the allocator keeps of memory that was given back may differ that much.
constexpr int growthMegabytes = 8;

void say(const QString &text)
{
    std::printf("%s\n", qUtf8Printable(text));
    std::fflush(stdout);
}

double milliseconds(std::chrono::microseconds time)
{
    return double(time.count()) / 1000;
}

QString megabytes(qint64 kilobytes)
{
    return u"%1 MB"_s.arg(double(kilobytes) / 1024, 0, 'f', 1);
}

/// Tells the watchdog of each event.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    void watch(Watchdog *dog) { m_dog = dog; }
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (!m_dog || m_depth > 0)
            return QApplication::notify(receiver, event);
        const QPointer<QObject> who(receiver);
        const int type = event->type();
        const auto begun = std::chrono::steady_clock::now();
        ++m_depth;
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        m_dog->noteEvent(who, type,
                         std::chrono::duration_cast<std::chrono::microseconds>(
                             std::chrono::steady_clock::now() - begun));
        return taken;
    }

private:
    Watchdog *m_dog = nullptr;
    int m_depth = 0;
};

class Bench
{
public:
    Bench(WatchedApplication &application, const QCommandLineParser &line)
        : m_application(application), m_line(line)
    {}
    int run();

private:
    bool signIn(const QString &role);
    void browse(const QString &role);
    void report(const QString &role, const Watchdog &dog);
    void changePages();
    void measureStart(const QString &what);
    std::optional<int> startOnce();
    void judge(bool good, const QString &what);

    WatchedApplication &m_application;
    const QCommandLineParser &m_line;
    DemoProcess m_server;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Desktop> m_desktop;
    bool m_good = true;
};

void Bench::judge(bool good, const QString &what)
{
    m_good = m_good && good;
    say((good ? u"  ok      "_s : u"  TOO MUCH "_s) + what);
}

bool Bench::signIn(const QString &role)
{
    return m_desktop->signIn(m_server.email(role), *m_outbox);
}

void Bench::report(const QString &role, const Watchdog &dog)
{
    QList<Block> blocks = dog.blocks();
    std::sort(blocks.begin(), blocks.end(),
              [](const Block &a, const Block &b) { return a.length > b.length; });
    for (const Block &block : blocks) {
        say(u"    %1 ms (%2 on the clock)  %3  [%4]"_s.arg(milliseconds(block.length), 0, 'f', 1)
                .arg(milliseconds(block.wall), 0, 'f', 1)
                .arg(block.place, block.event));
        if (!m_line.isSet(u"stacks"_s))
            continue;
        for (const quintptr address : block.stack) {
            void *frame = reinterpret_cast<void *>(address);
            char **names = ::backtrace_symbols(&frame, 1);
            say(u"        "_s + QString::fromLocal8Bit(names ? names[0] : "?"));
            ::free(static_cast<void *>(names));
        }
    }
    judge(blocks.isEmpty(), u"%1: %2 ms at most without an answer (%3 over %4 ms)"_s.arg(role)
                                .arg(milliseconds(dog.longest()), 0, 'f', 1)
                                .arg(blocks.size())
                                .arg(longestBlock.count()));
}

/// Every page, once cold and once warm.
void Bench::browse(const QString &role)
{
    Watchdog dog(longestBlock);
    dog.setPlace(role);
    m_application.watch(&dog);
    dog.start();
    Tour tour(*m_desktop, [&](const QString &place) { dog.setPlace(place); });
    const QString only = m_line.value(u"page"_s);
    for (int round = 0; round < 2; ++round) {
        const QStringList pages = tour.pages();
        for (const QString &page : pages) {
            if (only.isEmpty() || page == only)
                tour.look(page);
        }
    }
    QCoreApplication::processEvents();
    m_application.watch(nullptr);
    dog.pause();
    for (const Tour::Read &read : tour.read()) {
        if (read.afterwards > read.atFirst)
            say(u"    %1: %2 rows at first, %3 after scrolling"_s.arg(read.list)
                    .arg(read.atFirst)
                    .arg(read.afterwards));
    }
    report(role, dog);
}

void Bench::changePages()
{
    Tour tour(*m_desktop);
    const QStringList pages = tour.pages();
    const auto change = [&](int times) {
        for (int i = 0; i < times; ++i)
            tour.show(pages.at(i % pages.size()));
        tour.show(pages.constFirst());
        QTest::qWait(200);
        tour.settle();
        ::malloc_trim(0);
    };
    change(100);
    const qint64 before = memoryFigure("VmRSS");
    const auto objectsBefore = ObjectCensus::byClass();
    change(pageChanges);
    const qint64 after = memoryFigure("VmRSS");
    const auto objectsAfter = ObjectCensus::byClass();
    judge(after - before < growthMegabytes * 1024,
          u"%1 page changes: from %2 to %3"_s.arg(pageChanges)
              .arg(megabytes(before), megabytes(after)));
    const QStringList more = ObjectCensus::difference(objectsBefore, objectsAfter);
    judge(more.isEmpty(), u"objects that were not there before: "_s +
                              (more.isEmpty() ? u"none"_s : more.join(u", "_s)));
}

/// From the command to the window that shows what it is about; milliseconds.
std::optional<int> Bench::startOnce()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"oh.app.start.debug=true;qt.qpa.*=false"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    process.start(u"" OH_DESKTOP_PROGRAM ""_s, {u"--server"_s, m_server.url().toString()});
    QByteArray said;
    int took = -1;
    while (took < 0 && process.waitForReadyRead(30'000)) {
        said += process.readAll();
        if (said.contains("the window can be used"))
            took = int(timer.elapsed());
    }
    process.terminate();
    process.waitForFinished();
    if (took < 0) {
        say(u"the desktop did not start: "_s + QString::fromUtf8(said));
        return std::nullopt;
    }
    return took;
}

void Bench::measureStart(const QString &what)
{
    startOnce(); // warms the disk's cache
    QList<int> times;
    for (int i = 0; i < starts; ++i) {
        if (const auto took = startOnce())
            times.append(*took);
    }
    std::sort(times.begin(), times.end());
    const bool all = times.size() == starts;
    judge(all && times.at(starts / 2) < longestStart,
          u"start to a usable window, %1: %2 ms (the middle one of %3)"_s.arg(what)
              .arg(all ? times.at(starts / 2) : -1)
              .arg(starts));
}

int Bench::run()
{
    if (!m_server.start() || !makeBusy(m_server)) {
        say(u"the server is not ready: "_s + m_server.lastWords());
        return 2;
    }
    const QStringList counts =
        m_server.column(u"SELECT count(*) FROM users UNION ALL SELECT count(*) FROM bookings"_s);
    say(u"%1 people, %2 bookings"_s.arg(counts.value(0), counts.value(1)));
    if (!m_line.isSet(u"page"_s))
        measureStart(u"nobody signed in"_s);
    m_outbox = std::make_unique<Outbox>(m_server.outbox());
    m_desktop = std::make_unique<Desktop>(m_server.url());
    m_desktop->start();
    const QStringList roles = m_line.value(u"roles"_s).split(u',');
    for (const QString &role : roles) {
        if (!signIn(role))
            return 2;
        browse(role);
        const qint64 memory = memoryFigure("VmRSS");
        judge(memory < mostMegabytes * 1024,
              u"%1: %2 after browsing"_s.arg(role, megabytes(memory)));
        if (!m_line.isSet(u"page"_s))
            changePages();
        if (role == roles.constLast())
            break;
        if (!m_desktop->signOut())
            return 2;
    }
    if (!m_line.isSet(u"page"_s)) {
        // The same session, in the real program.
        const QString settings = m_desktop->settingsFile();
        m_desktop->quit();
        const QString own = app::AppSettings::defaultPath();
        QDir().mkpath(QFileInfo(own).path());
        QFile::remove(own);
        if (QFile::copy(settings, own))
            measureStart(u"signed in"_s);
    }
    m_desktop.reset();
    return m_good ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    ObjectCensus::begin();
    QCoreApplication::setApplicationName(u"officehours"_s);
    WatchedApplication application(argc, argv);
    QCommandLineParser line;
    line.setApplicationDescription(
        u"Measures the desktop before a server with 5,000 people and 22,000 bookings."_s);
    line.addHelpOption();
    line.addOptions({{u"roles"_s, u"Who browses."_s, u"roles"_s, u"coordinator,mentor,mentee"_s},
                     {u"page"_s, u"Only this page, and nothing but blocks."_s, u"id"_s},
                     {u"stacks"_s, u"What the program did during a block."_s}});
    line.process(application);
    return Bench(application, line).run();
}
