// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/savedviewsdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/presenters/savedviews.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/formfield.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int viewListHeight = 220;
constexpr int editorFrame = 14;

struct ViewNames
{
    Q_DECLARE_TR_FUNCTIONS(oh::ui::SavedViewsDialog)
};

/// Edits a name in its line, and does not let go of one that can't be.
class ViewNameDelegate final : public QStyledItemDelegate
{
public:
    /// `tell` gets why not, or nothing when there is nothing to say any more.
    ViewNameDelegate(const SavedViews &views, std::function<void(const QString &)> tell,
                     QObject *parent)
        : QStyledItemDelegate(parent), m_views(views), m_tell(std::move(tell))
    {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        auto *edit = new QLineEdit(parent);
        edit->setObjectName(u"viewNewName"_s);
        edit->setMaxLength(SavedViews::longestName);
        edit->setAccessibleName(
            ViewNames::tr("New name of %1").arg(index.data(Qt::UserRole).toString()));
        m_former = index.data(Qt::UserRole).toString();
        connect(edit, &QLineEdit::textEdited, this, [this] { m_tell({}); });
        return edit;
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        // The field that the name is typed into covers no other line.
        const QSize text = QStyledItemDelegate::sizeHint(option, index);
        return text.expandedTo({0, option.fontMetrics.height() + editorFrame});
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        // Left for something else with a name that can't be, the former one stays.
        const QString problem = problemIn(editor);
        m_tell(problem);
        if (problem.isEmpty())
            QStyledItemDelegate::setModelData(editor, model, index);
    }

protected:
    bool eventFilter(QObject *editor, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Escape)
                m_tell({});
            const QString problem =
                key == Qt::Key_Return || key == Qt::Key_Enter ? problemIn(editor) : QString();
            if (!problem.isEmpty()) {
                m_tell(problem);
                return true;
            }
        }
        return QStyledItemDelegate::eventFilter(editor, event);
    }

private:
    QString problemIn(const QObject *editor) const
    {
        const auto *edit = qobject_cast<const QLineEdit *>(editor);
        return edit ? m_views.problemWith(edit->text(), m_former) : QString();
    }

    const SavedViews &m_views;
    const std::function<void(const QString &)> m_tell;
    /// Of the one that is being renamed.
    mutable QString m_former;
};

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
    m_list->setItemDelegate(new ViewNameDelegate(
        views, [this](const QString &problem) { showProblem(problem); }, m_list));
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
        showProblem(m_views.problemWith(item->text(), name));
        if (!m_views.rename(name, item->text()))
            fill(); // with the name that it had
    });
    connect(&m_views, &SavedViews::changed, this, &SavedViewsDialog::fill);
    addDeeds();
    addHelpKeys(this);
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
    const QList<SavedView> &views = m_views.views();
    // In place: a name that is being typed belongs to its line.
    while (m_list->count() > views.size())
        delete m_list->takeItem(m_list->count() - 1);
    for (int i = 0; i < views.size(); ++i) {
        const QString &name = views.at(i).name;
        QListWidgetItem *item = i < m_list->count() ? m_list->item(i) : new QListWidgetItem(m_list);
        item->setText(name);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(Qt::UserRole, name);
        const bool begins = name == m_views.defaultName();
        QFont font = m_list->font();
        font.setBold(begins);
        item->setFont(font);
        item->setData(Qt::AccessibleTextRole,
                      begins ? tr("%1, the page begins with it").arg(name) : QVariant());
    }
    m_filling = false;
    updateButtons();
}

/// The same as the buttons do, for the keyboard and as the list's menu.
void SavedViewsDialog::addDeeds()
{
    const auto add = [this](QPushButton *button, const QKeySequence &key) {
        auto *action = new QAction(button->text(), m_list);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut); // not of the name that is being typed
        connect(action, &QAction::triggered, button, &QPushButton::click);
        m_list->addAction(action);
        m_deeds.append(action);
    };
    add(m_rename, Qt::Key_F2);
    add(m_up, Qt::ALT | Qt::Key_Up);
    add(m_down, Qt::ALT | Qt::Key_Down);
    add(m_delete, Qt::Key_Delete);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void SavedViewsDialog::showProblem(const QString &problem)
{
    if (m_error->text() == problem)
        return;
    m_error->setText(problem);
    m_error->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        return;
    if (isVisible())
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    announce(m_error, problem);
}

void SavedViewsDialog::updateButtons()
{
    const int row = m_list->currentRow();
    for (QPushButton *button : {m_rename, m_default, m_delete})
        button->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_list->count() - 1);
    const bool begins = row >= 0 && current() == m_views.defaultName();
    const QPushButton *buttons[] = {m_rename, m_up, m_down, m_delete};
    for (int i = 0; i < m_deeds.size(); ++i)
        m_deeds.at(i)->setEnabled(buttons[i]->isEnabled());
    m_default->setText(begins ? tr("Don't &begin with it") : tr("&Begin with it"));
}

/// A name that is being typed is taken or refused before its line becomes another's: a button's
/// mnemonic leaves the keyboard where it is.
void SavedViewsDialog::finishTyping()
{
    if (m_list->findChild<QLineEdit *>(u"viewNewName"_s))
        m_list->setFocus(); // whoever types loses it, and that ends it
}

void SavedViewsDialog::move(int places)
{
    finishTyping();
    const QString name = current();
    m_views.move(name, places);
    m_list->setCurrentRow(m_views.indexOf(name));
}

void SavedViewsDialog::removeCurrent()
{
    finishTyping();
    m_views.remove(current());
}

void SavedViewsDialog::renameCurrent()
{
    if (m_list->currentItem())
        m_list->editItem(m_list->currentItem());
}

void SavedViewsDialog::toggleDefault()
{
    finishTyping();
    m_views.setDefault(current() == m_views.defaultName() ? QString() : current());
}

} // namespace oh::ui
