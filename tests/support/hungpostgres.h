// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace oh::test {

class TestDatabase;

/// PostgreSQL that stands still for as long as this lives: it neither answers nor closes anything,
/// and what is sent to it is taken by the system all the same. It goes on afterwards, also when the
/// test's process ends in between.
class HungPostgres
{
public:
    enum class What {
        /// The test's cluster with all its processes.
        Everything,
        /// Those that serve connections of that database now; new ones are served.
        ConnectionsThereAre
    };

    explicit HungPostgres(TestDatabase &database, What what = What::Everything);
    ~HungPostgres();
    Q_DISABLE_COPY_MOVE(HungPostgres)

private:
    QStringList m_pids;
    QProcess m_guard;
};

} // namespace oh::test
