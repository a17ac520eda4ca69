// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/commandpalette.h"

#include "ui/delegates/palettedelegate.h"
#include "ui/itemmodels/palettelistmodel.h"
#include "ui/style/icons.h"
#include "ui/widgets/controls.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr QSize paletteSize(620, 430);
constexpr int distanceFromTop = 70;

} // namespace

CommandPalette::CommandPalette(PalettePresenter *presenter, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_presenter(presenter)
{
    presenter->setParent(this);
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Find anything"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *frame = new QFrame(this);
    frame->setProperty("card", true);
    outer->addWidget(frame);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(8);
    m_field = new QLineEdit(frame);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("Find actions, people and meetings"));
    m_field->setPlaceholderText(tr("Find actions, people and meetings…"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(u"search"_s, IconTone::Muted), QLineEdit::LeadingPosition);
    layout->addWidget(m_field);
    m_model = new PaletteListModel(this);
    m_list = new QListView(frame);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keyboard, and passes arrows on
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_list, 1);
    m_note = makeLabel({}, TextRole::Help, frame);
    m_note->setObjectName(u"paletteNote"_s);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);

    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, presenter, &PalettePresenter::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(presenter, &PalettePresenter::changed, this, &CommandPalette::showEntries);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommandPalette::tellCurrent);
    showEntries();
}

void CommandPalette::showEvent(QShowEvent *event)
{
    const QWidget *window = parentWidget()->window();
    resize(paletteSize.boundedTo(window->size() - QSize(40, 2 * distanceFromTop)));
    QDialog::move(window->mapToGlobal(
        QPoint((window->width() - width()) / 2, std::min(distanceFromTop, window->height() / 8))));
    m_field->setFocus();
    QDialog::showEvent(event);
}

void CommandPalette::showEntries()
{
    // What arrives later stands below: whoever has moved already stays where they are.
    const int row = std::max(0, m_list->currentIndex().row());
    const QString before = m_list->currentIndex().data().toString();
    m_model->setEntries(m_presenter->entries());
    const QModelIndex same = m_model->index(row);
    const bool stays = same.isValid() && same.data().toString() == before;
    m_list->setCurrentIndex(stays ? same : m_model->index(0));
    showNote();
}

void CommandPalette::showNote()
{
    QString note = m_presenter->problem();
    if (note.isEmpty() && m_presenter->entries().isEmpty())
        note = m_presenter->isSearching() ? tr("Searching…")
                                          : tr("Nothing found. Try fewer or other words.");
    else if (note.isEmpty() && m_presenter->isSearching())
        note = tr("Searching…");
    else if (note.isEmpty())
        note = tr("Arrows to move, Enter to choose, Esc to leave");
    m_note->setText(note);
}

void CommandPalette::move(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, rows - 1);
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_list->currentIndex());
}

void CommandPalette::tellCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid() && isVisible())
        announce(m_list, current.data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::choose(const QModelIndex &index)
{
    const QString obstacle = index.data(PaletteListModel::ObstacleRole).toString();
    if (!index.isValid())
        return;
    if (!obstacle.isEmpty()) {
        m_note->setText(obstacle);
        announce(m_note, obstacle);
        return;
    }
    // Closed first: what is chosen may open a dialog of its own.
    hide();
    m_presenter->choose(index.row());
    accept();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int page =
        std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(page);
        return true;
    case Qt::Key_PageUp:
        move(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace oh::ui
