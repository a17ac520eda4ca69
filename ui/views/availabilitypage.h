// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/availabilitypresenter.h"
#include "ui/views/page.h"

#include <QPointer>
#include <QTimer>

class QLabel;
class QPushButton;
class QSplitter;

namespace oh::ui {

class CardList;
class DeleteAvailabilityDialog;
class StateView;

/// A mentor's blocks of time at the left, the slots of the chosen one at the right.
class AvailabilityPage : public Page
{
    Q_OBJECT

public:
    explicit AvailabilityPage(Context &context, QWidget *parent = nullptr);

    void activate() override;
    QString title() const override;
    bool reopenForm(DraftForm form, const QString &subject) override;
    AvailabilityPresenter &presenter() { return m_presenter; }

    void openAddDialog();
    void openEditDialog();
    void openTimeOffDialog();
    void openTravelDialog();
    void openLoadCapDialog();

private:
    QWidget *makeBlocks();
    QWidget *makeDetail();
    void connectPresenter();
    void showState();
    void showSlotsState();
    void showBlock();
    void showLoad();
    void reopenLoadCap();
    void reopenBlock();
    void leaveFormsClosed();
    void takeSelection();
    void openDeleteDialog();
    void selectBlock(BlockId id);

    Context &m_context;
    AvailabilityPresenter m_presenter;
    PageHeader *m_header = nullptr;
    StateView *m_state = nullptr;
    QSplitter *m_splitter = nullptr;
    CardList *m_blocks = nullptr;
    CardList *m_slots = nullptr;
    StateView *m_slotsState = nullptr;
    QLabel *m_when = nullptr;
    QLabel *m_shape = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_description = nullptr;
    QLabel *m_zoneNote = nullptr;
    QPushButton *m_cap = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_delete = nullptr;
    QWidget *m_hint = nullptr;
    QWidget *m_detail = nullptr;
    QTimer m_minute;
    QPointer<DeleteAvailabilityDialog> m_deleteDialog;
    /// Just added: to be chosen as soon as it is in the list.
    std::optional<BlockId> m_wanted;
    /// Forms about what is not read yet.
    std::optional<BlockId> m_reopenBlock;
    bool m_reopenLoadCap = false;
};

} // namespace oh::ui
