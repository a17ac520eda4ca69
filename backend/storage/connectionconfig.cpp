// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/connectionconfig.h"

namespace oh::storage {

QByteArray conninfo(const ConnectionConfig &config)
{
    QByteArray out;
    const auto add = [&out](const char *key, QByteArray value) {
        if (value.isEmpty())
            return;
        value.replace("\\", "\\\\").replace("'", "\\'");
        out += QByteArray(key) + "='" + value + "' ";
    };
    add("host", config.host.toUtf8());
    add("port", QByteArray::number(config.port));
    add("dbname", config.database.toUtf8());
    add("user", config.user.toUtf8());
    add("password", config.password.toUtf8());
    add("sslmode", config.sslMode.toUtf8());
    add("connect_timeout", QByteArray::number(config.connectTimeoutSeconds));
    if (!config.role.isEmpty()) {
        QByteArray role = config.role.toUtf8();
        role.replace("\\", "\\\\").replace(" ", "\\ ");
        add("options", "-c role=" + role);
    }
    // A network that swallows everything ends the connection; of no meaning to a Unix socket.
    add("keepalives_idle", "15");
    add("keepalives_interval", "5");
    add("keepalives_count", "3");
    add("tcp_user_timeout", "15000");
    add("application_name", "officehours");
    add("client_encoding", "UTF8");
    return out;
}

} // namespace oh::storage
