// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/people.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace oh::ui {

/// The links of a profile: rows of kind, address and label. Controls: linkType<n>, linkUrl<n>,
/// linkLabel<n>, linkRemove<n>, linkAdd.
class LinkEditor : public QWidget
{
    Q_OBJECT

public:
    explicit LinkEditor(QWidget *parent = nullptr);

    void setLinks(const QList<api::Link> &links);
    QList<api::Link> links() const;
    /// By path as the API names it: "links.<n>.url" and so on.
    void setErrors(const QHash<QString, QString> &errors);

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QComboBox *type = nullptr;
        QLineEdit *url = nullptr;
        QLineEdit *label = nullptr;
        QWidget *remove = nullptr;
        QLabel *error = nullptr;
    };

    Row &addRow(const api::Link &link);
    void removeRow(QWidget *widget);
    void renumber();

    QList<Row> m_rows;
    QVBoxLayout *m_list;
    QPushButton *m_add;
};

} // namespace oh::ui
