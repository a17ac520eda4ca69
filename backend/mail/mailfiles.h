// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace oh {

/// Removes the mails of a directory (see EmlDirectoryTransport) in which any of these stands: in
/// the head, or in a text as people read it, or as a Message-ID. Returns how many went, -1 when one
/// could not be removed. Empty texts stand nowhere.
int removeMailFiles(const QString &directory, const QStringList &texts,
                    const QStringList &messageIds);

} // namespace oh
