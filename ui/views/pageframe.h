// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

namespace oh::ui {

/// The room of a page. A page fills it; only one that needs more than there is (a small window,
/// large text) keeps its smallest size and can be scrolled, instead of being cut.
class PageFrame : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// Takes the page.
    explicit PageFrame(QWidget *page, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool focusNextPrevChild(bool next) override;

private:
    void fit();
    void place();
    void showFocus();

    QWidget *m_page;
};

} // namespace oh::ui
