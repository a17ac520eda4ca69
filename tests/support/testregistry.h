// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QMap>
#include <QString>
#include <QTest>

// Qt's own five seconds are a timed assertion on a machine with other work to do. And Qt's macros
// look three times at what they waited for, though it may have changed again by the third look.
#undef QTRY_VERIFY_WITH_TIMEOUT
#define QTRY_VERIFY_WITH_TIMEOUT(expression, timeout)                                              \
    do {                                                                                           \
        if (!QTest::qWaitFor([&] { return bool(expression); }, (timeout)))                         \
            QVERIFY(expression);                                                                   \
    } while (false)
#undef QTRY_VERIFY
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), oh::test::patience)
#undef QTRY_COMPARE_WITH_TIMEOUT
#define QTRY_COMPARE_WITH_TIMEOUT(actual, expected, timeout)                                       \
    do {                                                                                           \
        if (!QTest::qWaitFor([&] { return (actual) == (expected); }, (timeout)))                   \
            QCOMPARE((actual), (expected));                                                        \
    } while (false)
#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected)                                                             \
    QTRY_COMPARE_WITH_TIMEOUT((actual), (expected), oh::test::patience)

namespace oh::test {

/// How long a test waits for what is certain to come, in milliseconds.
constexpr int patience = 60'000;

struct TestEntry
{
    QCoreApplication *(*makeApplication)(int &, char **) = nullptr;
    QObject *(*make)() = nullptr;
};

inline QMap<QString, TestEntry> &registry()
{
    static QMap<QString, TestEntry> entries;
    return entries;
}

/// Registers under the lower-case class name without "Test" at its end or "Tst" at its start.
template <typename Test, typename App>
bool registerTest(const char *className)
{
    QString name = QString::fromLatin1(className).toLower();
    if (name.startsWith(QLatin1StringView("tst")))
        name.remove(0, 3);
    registry().insert(
        name, {[](int &argc, char **argv) -> QCoreApplication * { return new App(argc, argv); },
               []() -> QObject * { return new Test; }});
    return true;
}

} // namespace oh::test

/// In tst_<name>.cpp: `OH_TEST(TstName)` for a class without a GUI.
#define OH_TEST(Class)                                                                             \
    [[maybe_unused]] static const bool registered##Class =                                         \
        oh::test::registerTest<Class, QCoreApplication>(#Class);
/// The same with a QApplication; needs <QApplication>.
#define OH_GUI_TEST(Class)                                                                         \
    [[maybe_unused]] static const bool registered##Class =                                         \
        oh::test::registerTest<Class, QApplication>(#Class);
