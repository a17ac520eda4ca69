// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QMap>
#include <QString>

#include <functional>
#include <memory>

namespace oh::test {

struct TestEntry
{
    std::function<std::unique_ptr<QCoreApplication>(int &, char **)> makeApplication;
    std::function<std::unique_ptr<QObject>()> make;
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
    registry().insert(name, {[](int &argc, char **argv) -> std::unique_ptr<QCoreApplication> {
                                 return std::make_unique<App>(argc, argv);
                             },
                             [] { return std::make_unique<Test>(); }});
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
