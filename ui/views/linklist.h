// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace oh::ui {

/// Web addresses, each a button that opens it in the browser. Only http and https ones open;
/// anything else is shown as text.
class LinkList : public QWidget
{
    Q_OBJECT

public:
    explicit LinkList(QWidget *parent = nullptr);

    void setLinks(const QStringList &urls);

private:
    QStringList m_urls;
};

} // namespace oh::ui
