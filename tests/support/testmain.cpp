// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"

#include <QTest>

#include <cstdio>
#include <memory>

int main(int argc, char **argv)
{
    auto &registry = oh::test::registry();
    if (argc < 2 || !registry.contains(QString::fromLocal8Bit(argv[1]))) {
        std::fprintf(stderr, "usage: %s CLASS [Qt Test options]; classes:\n", argv[0]);
        for (auto it = registry.keyBegin(); it != registry.keyEnd(); ++it)
            std::fprintf(stderr, "  %s\n", qPrintable(*it));
        return 2;
    }
    const auto entry = registry.value(QString::fromLocal8Bit(argv[1]));
    QStringList arguments{QString::fromLocal8Bit(argv[0])};
    for (int i = 2; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const std::unique_ptr<QCoreApplication> app(entry.makeApplication(argc, argv));
    const std::unique_ptr<QObject> object(entry.make());
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(object.get(), arguments);
}
