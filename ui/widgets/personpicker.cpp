// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/personpicker.h"

#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"
#include "ui/widgets/controls.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int numberRole = Qt::UserRole + 1;

} // namespace

PersonPicker::PersonPicker(PersonSearchPresenter *presenter, const QString &objectName,
                           Layout layout, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_layout(layout)
{
    presenter->setParent(this);
    setObjectName(objectName + u"Picker"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_field = new QLineEdit(this);
    m_field->setObjectName(objectName);
    m_field->setMaxLength(100);
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(u"search"_s, IconTone::Muted), QLineEdit::LeadingPosition);
    m_field->setPlaceholderText(presenter->role() == Role::Mentor
                                    ? tr("Type a mentor's name or company")
                                    : tr("Type a mentee's name or company"));
    m_field->installEventFilter(this);
    column->addWidget(m_field);
    m_details = makeLabel({}, TextRole::Help, this);
    m_details->setObjectName(objectName + u"Details"_s);
    m_details->setWordWrap(true);
    column->addWidget(m_details);
    m_details->hide();
    setFocusProxy(m_field);

    m_model = new QStandardItemModel(this);
    m_completer = new QCompleter(m_model, this);
    // The server has chosen already.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(PersonSearchPresenter::pageSize);
    m_completer->setWidget(m_field);
    m_completer->popup()->setObjectName(objectName + u"List"_s);
    m_completer->popup()->setAccessibleName(tr("People found"));
    m_completer->popup()->installEventFilter(this); // before the completer's own

    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.trimmed().isEmpty())
            m_presenter->clear();
        else
            m_presenter->search(text);
    });
    // The clear button is no typing.
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_presenter->chosen())
            m_presenter->clear();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &PersonPicker::choose);
    connect(presenter, &PersonSearchPresenter::stateChanged, this, &PersonPicker::showResults);
    connect(presenter, &PersonSearchPresenter::chosenChanged, this, &PersonPicker::showChosen);
    showChosen();
}

void PersonPicker::showChosen()
{
    const auto &person = m_presenter->chosen();
    if (person && m_field->text() != person->name)
        m_field->setText(person->name);
    else if (!person && !m_field->hasFocus())
        m_field->clear();
    tell(person && !m_presenter->isNameOnly() ? personDetails(*person) : QString());
}

void PersonPicker::tell(const QString &text)
{
    m_details->setText(text);
    m_details->setVisible(m_layout == Layout::WithDetails && !text.isEmpty());
}

bool PersonPicker::event(QEvent *event)
{
    // A form marks its editor: what people see of this one is the field.
    if (event->type() == QEvent::DynamicPropertyChange &&
        static_cast<QDynamicPropertyChangeEvent *>(event)->propertyName() == "invalid")
        setStyleProperty(m_field, "invalid", property("invalid"));
    return QWidget::event(event);
}

void PersonPicker::showResults()
{
    switch (m_presenter->state()) {
    case PersonSearchPresenter::State::Idle:
        m_completer->popup()->hide();
        return;
    case PersonSearchPresenter::State::Searching:
        tell(tr("Searching…"));
        return;
    case PersonSearchPresenter::State::NothingFound:
        m_completer->popup()->hide();
        tell(tr("Nobody found. Try another spelling."));
        m_field->setToolTip(m_details->text());
        return;
    case PersonSearchPresenter::State::Failed:
        m_completer->popup()->hide();
        tell(inlineError(m_presenter->error()));
        m_field->setToolTip(m_details->text().toHtmlEscaped());
        return;
    case PersonSearchPresenter::State::Found:
        break;
    }
    m_field->setToolTip({});
    tell(m_presenter->hasMore() ? tr("More people match: type more letters.")
                                : tr("Choose from the list."));
    m_model->clear();
    const auto &people = m_presenter->results();
    for (int i = 0; i < people.size(); ++i) {
        const api::AccountSummary &person = people.at(i);
        auto *item = new QStandardItem(u"%1 — %2"_s.arg(person.name, personDetails(person)));
        item->setData(i, numberRole);
        m_model->appendRow(item);
    }
    if (m_field->hasFocus())
        openList();
}

void PersonPicker::openList()
{
    QRect place = m_field->rect();
    place.setWidth(std::max(place.width(), 340));
    m_completer->setCompletionPrefix({});
    m_completer->complete(place);
}

void PersonPicker::choose(const QModelIndex &index)
{
    const int number = index.data(numberRole).toInt();
    if (number < 0 || number >= m_presenter->results().size())
        return;
    const api::AccountSummary person = m_presenter->results().at(number);
    m_presenter->choose(person);
    m_field->setText(person.name);
    showChosen();
}

bool PersonPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && !m_completer->popup()->isVisible() &&
            !m_presenter->chosen()) {
            m_presenter->browse();
            return true;
        }
    }
    if (watched == m_completer->popup() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (enter && !m_completer->popup()->currentIndex().isValid() && m_model->rowCount() > 0) {
            choose(m_model->index(0, 0)); // the best match
            return true;
        }
    }
    if (watched == m_field && event->type() == QEvent::FocusOut && m_presenter->chosen()) {
        // What is shown is who is chosen.
        m_field->setText(m_presenter->chosen()->name);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace oh::ui
