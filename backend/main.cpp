// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/server/commandline.h"

#include <QCoreApplication>

#ifdef __GLIBC__
#include <malloc.h>
#endif

int main(int argc, char **argv)
{
#ifdef __GLIBC__
    // One heap a thread, as glibc would have it, keeps what a busy moment took for good in each of
    // them.
    mallopt(M_ARENA_MAX, 2);
#endif
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("officehours-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OH_VERSION));
    return oh::server::runCommandLine(QCoreApplication::arguments());
}
