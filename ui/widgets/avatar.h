// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QPainter;

namespace oh::ui {

/// A person as a circle: their picture, or until there is one their initials in a colour that their
/// name always gets.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(const QString &name = {}, int size = 40, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// `picture`: the address that profiles give; none for the initials.
    void setPerson(const QString &name, const std::optional<QString> &picture);
    QString name() const { return m_name; }
    QSize sizeHint() const override { return {m_size, m_size}; }

    /// First letters of the first and the last word; "?" without a name.
    static QString initials(const QString &name);
    /// Same look for delegates; `asker` is painted again when the picture has come.
    static void paint(QPainter *painter, const QRect &rect, const QString &name,
                      const QString &picture = {}, const QWidget *asker = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_picture;
    int m_size;
};

/// One that is there already when it is laid out.
Avatar *makeAvatar(const QString &name, const std::optional<QString> &picture, int size,
                   QWidget *parent);

} // namespace oh::ui
