// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/server/commandline.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("officehours-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OH_VERSION));
    return oh::server::runCommandLine(QCoreApplication::arguments());
}
