// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clusterdir.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <sys/stat.h>

namespace oh::test {

QString makeClusterDir()
{
    QByteArray dir = QFile::encodeName(QDir::tempPath()) + "/oh-test-XXXXXX";
    if (!mkdtemp(dir.data()))
        qFatal("no temporary directory");
    // The account that PostgreSQL runs as must get through.
    chmod(dir.constData(), 0711);
    // Where PostgreSQL's account may not enter, the cluster lies elsewhere. Bounded, because the
    // process of an orphan may stay behind as a zombie.
    const QByteArray script = "exec >/dev/null 2>&1; cat; "
                              "d=$1/postgres; e=$(head -n 1 \"$1/postgres.location\") && d=$e; "
                              "p=$(head -n 1 \"$d/data/postmaster.pid\") && kill -INT \"$p\"; "
                              "i=0; while kill -0 \"$p\" && [ $i -lt 600 ] && "
                              "[ -e \"$d/data/postmaster.pid\" ]; "
                              "do i=$((i+1)); sleep 0.05; done; "
                              "case \"$e\" in */officehours-*) rm -rf \"$e\";; esac; "
                              "rm -rf \"$1\"";
    const QByteArray command =
        "exec sh -c '" + script + "' sh '" + QByteArray(dir).replace("'", "'\\''") + '\'';
    if (!popen(command.constData(), "we"))
        qFatal("no watcher");
    return QFile::decodeName(dir);
}

} // namespace oh::test
