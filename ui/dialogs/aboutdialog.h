// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrl>

namespace oh::ui {

/// Version, licence and the server in use. Button: aboutClose.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const QUrl &server, QWidget *parent = nullptr);
};

} // namespace oh::ui
