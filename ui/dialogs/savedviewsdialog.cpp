// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/savedviewsdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/presenters/savedviews.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/formfield.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int viewListHeight = 220;

} // namespace

SaveViewDialog::SaveViewDialog(const SavedViews &views, const QString &suggestion, QWidget *parent)
    : FormDialog(parent), m_views(views)
{
    setObjectName(u"saveViewDialog"_s);
    setWindowTitle(tr("Save view"));
    QVBoxLayout *layout =
        dialogLayout(this, tr("Save these filters as a view?"),
                     tr("Filters, order and columns are kept under this name, for you alone and on "
                        "this computer."));
    m_name = new QLineEdit(suggestion, this);
    m_name->setObjectName(u"viewName"_s);
    m_name->setMaxLength(SavedViews::longestName);
    m_name->selectAll();
    m_field = new FormField(tr("&Name"), m_name, true, {}, this);
    layout->addWidget(m_field);
    auto *cancel = makeButton(tr("&Cancel"), ButtonKind::Secondary, u"viewCancel"_s, this);
    m_save = makeButton(tr("&Save"), ButtonKind::Primary, u"viewSave"_s, this);
    m_save->setDefault(true);
    layout->addLayout(dialogButtons({cancel, m_save}));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &SaveViewDialog::showProblem);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const QString name = m_name->text().simplified();
        // One of the same name is replaced: the button says so.
        const QString problem = m_views.view(name) ? QString() : m_views.problemWith(name);
        if (!problem.isEmpty()) {
            m_field->setError(problem);
            return;
        }
        Q_EMIT submitted(name);
        accept();
    });
    keepWords(views.context(), DraftForm::SavedView).add(u"name"_s, m_name);
    beginWords(views.page() + u'/' + suggestion);
    showProblem();
    fitDialog(this);
}

void SaveViewDialog::showProblem()
{
    m_field->clearError();
    m_save->setText(m_views.view(m_name->text().simplified()) ? tr("&Replace") : tr("&Save"));
}

SavedViewsDialog::SavedViewsDialog(SavedViews &views, QWidget *parent)
    : QDialog(parent), m_views(views)
{
    setObjectName(u"savedViewsDialog"_s);
    setWindowTitle(tr("Saved views"));
    QVBoxLayout *layout = dialogLayout(
        this, tr("Saved views"),
        tr("In this order they are in the menu. The page begins with the one that is marked."));
    auto *row = new QHBoxLayout;
    m_list = new QListWidget(this);
    m_list->setObjectName(u"savedViewsList"_s);
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setMinimumHeight(viewListHeight);
    m_list->setSpacing(3);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->installEventFilter(this);
    row->addWidget(m_list, 1);
    auto *side = new QVBoxLayout;
    const auto add = [&](const QString &text, const QString &name, auto method) {
        auto *button = makeButton(text, ButtonKind::Secondary, name, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, method);
        side->addWidget(button);
        return button;
    };
    m_rename = add(tr("&Rename"), u"viewRename"_s, &SavedViewsDialog::renameCurrent);
    m_up = add(tr("Move &up"), u"viewUp"_s, [this] { move(-1); });
    m_down = add(tr("Move &down"), u"viewDown"_s, [this] { move(1); });
    m_default = add(tr("&Begin with it"), u"viewDefault"_s, &SavedViewsDialog::toggleDefault);
    m_delete = add(tr("De&lete"), u"viewDelete"_s, &SavedViewsDialog::removeCurrent);
    side->addStretch();
    row->addLayout(side);
    layout->addLayout(row);
    m_error = makeLabel({}, TextRole::Error, this);
    m_error->setObjectName(u"savedViewsError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);
    auto *close = makeButton(tr("&Close"), ButtonKind::Primary, u"savedViewsClose"_s, this);
    close->setDefault(true);
    layout->addLayout(dialogButtons({close}));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedViewsDialog::updateButtons);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (m_filling)
            return;
        const QString name = item->data(Qt::UserRole).toString();
        const QString problem = m_views.problemWith(item->text(), name);
        m_error->setText(problem);
        m_error->setVisible(!problem.isEmpty());
        if (!m_views.rename(name, item->text()))
            fill(); // with the name that it had
    });
    connect(&m_views, &SavedViews::changed, this, &SavedViewsDialog::fill);
    fill();
    m_list->setCurrentRow(0);
    m_list->setFocus();
    fitDialog(this);
}

QString SavedViewsDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void SavedViewsDialog::fill()
{
    m_filling = true;
    const int row = m_list->currentRow();
    m_list->clear();
    for (const SavedView &view : m_views.views()) {
        auto *item = new QListWidgetItem(view.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(Qt::UserRole, view.name);
        const bool begins = view.name == m_views.defaultName();
        QFont font = m_list->font();
        font.setBold(begins);
        item->setFont(font);
        if (begins)
            item->setData(Qt::AccessibleTextRole, tr("%1, the page begins with it").arg(view.name));
    }
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    m_filling = false;
    updateButtons();
}

void SavedViewsDialog::updateButtons()
{
    const int row = m_list->currentRow();
    for (QPushButton *button : {m_rename, m_default, m_delete})
        button->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_list->count() - 1);
    const bool begins = row >= 0 && current() == m_views.defaultName();
    m_default->setText(begins ? tr("Don't &begin with it") : tr("&Begin with it"));
}

void SavedViewsDialog::move(int places)
{
    const QString name = current();
    m_views.move(name, places);
    m_list->setCurrentRow(m_views.indexOf(name));
}

void SavedViewsDialog::removeCurrent()
{
    m_views.remove(current());
}

void SavedViewsDialog::renameCurrent()
{
    if (m_list->currentItem())
        m_list->editItem(m_list->currentItem());
}

void SavedViewsDialog::toggleDefault()
{
    m_views.setDefault(current() == m_views.defaultName() ? QString() : current());
}

bool SavedViewsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
        if (key->modifiers() == Qt::AltModifier &&
            (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace oh::ui
