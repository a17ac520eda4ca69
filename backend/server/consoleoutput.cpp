// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/server/consoleoutput.h"

#include "models/error.h"

using namespace Qt::StringLiterals;

namespace oh::server {

void say(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

int fail(const QString &text, int code)
{
    say(stderr, u"officehours-server: "_s + text);
    return code;
}

int fail(const Error &error)
{
    return fail(error.internal.isEmpty() || error.internal == error.message
                    ? error.message
                    : error.message + u" ("_s + error.internal + u')');
}

} // namespace oh::server
