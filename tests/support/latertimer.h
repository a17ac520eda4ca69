// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testregistry.h"

#include <QTimer>

namespace oh::test {

/// For "nothing happens": waits until a timer of this length has fired that is set only now. Every
/// shorter one that ran already has fired before it, however slow the machine is.
inline bool laterTimerFired(int milliseconds)
{
    bool fired = false;
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&fired] { fired = true; });
    timer.start(milliseconds);
    return QTest::qWaitFor([&fired] { return fired; }, patience);
}

} // namespace oh::test
