// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accountactiondialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

using ActionKind = AccountActions::Kind;
using ActionProgress = AccountActions::Progress;
using ActionCell = RecordTableModel::Cell;

constexpr int rowsHeight = 180;
constexpr int actionWidth = 640;

/// Of what is kept.
QString keyOf(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Deactivate:
        return u"deactivate"_s;
    case ActionKind::Reactivate:
        return u"reactivate"_s;
    case ActionKind::Remove:
        return u"remove"_s;
    case ActionKind::ChangeRole:
        return u"role"_s;
    }
    return {};
}

ActionCell actionCell(const AccountActions::Row &row, int column)
{
    if (column == 0)
        return {.text = row.person.name};
    switch (row.progress) {
    case ActionProgress::Waiting:
        return {.text = u"–"_s, .muted = true};
    case ActionProgress::Running:
        return {.text = AccountActionDialog::tr("under way …"), .muted = true};
    case ActionProgress::Done:
        return {.text = AccountActionDialog::tr("done"),
                .icon = icon(u"check"_s, IconTone::Success)};
    case ActionProgress::Failed:
        return {.text = errorSentence(row.error),
                .hint = inlineError(row.error),
                .icon = icon(u"alert"_s, IconTone::Danger)};
    }
    return {};
}

} // namespace

AccountActionDialog::AccountActionDialog(AccountActions *actions, QWidget *parent)
    : FormDialog(parent), m_actions(actions)
{
    setObjectName(u"accountActionDialog"_s);
    m_actions->setParent(this);
    setWindowTitle(question());
    QVBoxLayout *layout = dialogLayout(this, question(), explanation());
    setMinimumWidth(actionWidth);
    if (m_actions->kind() == ActionKind::ChangeRole) {
        m_role = new QComboBox(this);
        m_role->setObjectName(u"accountRole"_s);
        for (const Role role : enumValues<Role>())
            m_role->addItem(roleName(role), QVariant::fromValue(int(role)));
        m_role->setCurrentIndex(m_role->findData(int(m_actions->rows().constFirst().person.role)));
        layout->addWidget(new FormField(tr("&Role"), m_role, true, {}, this));
    }
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"accountReason"_s);
    m_reasonField =
        new FormField(tr("Rea&son"), m_reason, m_actions->needsReason(),
                      m_actions->kind() == ActionKind::Deactivate
                          ? tr("Stands in the audit log, and in the mail that the person gets.")
                          : tr("Stands in the audit log."),
                      this);
    layout->addWidget(m_reasonField);
    makeRows();
    layout->addWidget(m_rows);
    m_force = new QCheckBox(tr("Cancel their meetings &ahead as well"), this);
    m_force->setObjectName(u"accountForce"_s);
    m_force->hide();
    layout->addWidget(m_force);
    m_error = dialogError(this, u"accountError"_s);
    layout->addWidget(m_error);
    m_cancel = makeButton(tr("Cance&l"), ButtonKind::Secondary, u"accountCancel"_s, this);
    const bool harmful = m_actions->kind() != ActionKind::Reactivate;
    m_do = makeButton(doText(), harmful ? ButtonKind::Danger : ButtonKind::Primary, u"accountDo"_s,
                      this);
    layout->addLayout(dialogButtons({m_cancel, m_do}));

    connect(m_cancel, &QPushButton::clicked, this, &AccountActionDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &AccountActionDialog::submit);
    connect(m_reason, &QLineEdit::returnPressed, this, &AccountActionDialog::submit);
    connect(m_reason, &QLineEdit::textChanged, m_reasonField, &FormField::clearError);
    connect(m_actions, &AccountActions::changed, this, &AccountActionDialog::showProgress);
    connect(m_actions, &AccountActions::finished, this, &AccountActionDialog::showEnd);
    keepReason();
    fitDialog(this);
}

void AccountActionDialog::keepReason()
{
    QJsonArray people;
    for (const AccountActions::Row &row : m_actions->rows())
        people.append(row.person.id.toString());
    DraftFields &words = keepWords(m_actions->context(), DraftForm::AccountAction);
    if (m_role)
        words.add(u"role"_s, m_role);
    words.add(u"reason"_s, m_reason);
    // About others than these: said, since it goes to each of them.
    words.add(
        u"people"_s, [this, people] { return m_reason->text().isEmpty() ? QJsonArray() : people; },
        [this, people](const QJsonValue &about) {
            if (!about.toArray().isEmpty() && about.toArray() != people)
                addMissing(tr("It was typed about other people."));
        });
    const bool isOne = people.size() == 1;
    beginWords(draftSubject(m_actions->kind(), isOne ? people.first().toString() : u"together"_s));
}

QString AccountActionDialog::draftSubject(ActionKind kind, const QString &about)
{
    return keyOf(kind) + u'/' + about;
}

QString AccountActionDialog::question() const
{
    const int count = int(m_actions->rows().size());
    const QString name = m_actions->rows().constFirst().person.name;
    switch (m_actions->kind()) {
    case ActionKind::Deactivate:
        return count == 1 ? tr("Deactivate %1?").arg(name)
                          : tr("Deactivate %n account(s)?", nullptr, count);
    case ActionKind::Reactivate:
        return count == 1 ? tr("Let %1 in again?").arg(name)
                          : tr("Let %n people in again?", nullptr, count);
    case ActionKind::Remove:
        return count == 1 ? tr("Remove %1?").arg(name)
                          : tr("Remove %n account(s)?", nullptr, count);
    case ActionKind::ChangeRole:
        return count == 1 ? tr("Give %1 another role?").arg(name)
                          : tr("Give %n people another role?", nullptr, count);
    }
    return {};
}

QString AccountActionDialog::explanation() const
{
    switch (m_actions->kind()) {
    case ActionKind::Deactivate:
        return tr("They can't sign in any more, are signed out everywhere, and are told by mail. "
                  "Nobody finds or books them until they are reactivated.");
    case ActionKind::Reactivate:
        return tr("They can sign in again. What a removed person had planned stays when they come "
                  "back within a day.");
    case ActionKind::Remove:
        return tr(
            "They are signed out, and not found any more. Within 24 hours they can be brought "
            "back; after that, what they had planned is canceled.");
    case ActionKind::ChangeRole:
        return tr("They are signed out everywhere. A mentor who is none any more offers no times "
                  "any more.");
    }
    return {};
}

QString AccountActionDialog::doText() const
{
    switch (m_actions->kind()) {
    case ActionKind::Deactivate:
        return tr("&Deactivate");
    case ActionKind::Reactivate:
        return tr("&Reactivate");
    case ActionKind::Remove:
        return tr("Re&move");
    case ActionKind::ChangeRole:
        return tr("&Change the role");
    }
    return {};
}

void AccountActionDialog::makeRows()
{
    m_model = new RecordTable<AccountActions::Row>(
        {tr("Person"), tr("Result")}, actionCell,
        [](const AccountActions::Row &row) { return row.person.id.toString(); }, this);
    m_model->reset(m_actions->rows(), int(m_actions->rows().size()));
    m_rows = new QTableView(this);
    m_rows->setObjectName(u"accountRows"_s);
    m_rows->setAccessibleName(tr("What became of each"));
    m_rows->setModel(m_model);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setShowGrid(false);
    m_rows->setWordWrap(false);
    m_rows->setTabKeyNavigation(false);
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->horizontalHeader()->resizeSection(0, 180);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->setFixedHeight(rowsHeight);
    m_rows->setVisible(m_actions->rows().size() > 1);
}

void AccountActionDialog::submit()
{
    if (m_actions->isRunning())
        return;
    m_actions->setReason(m_reason->text());
    const QString problem = m_actions->reasonProblem();
    m_reasonField->setError(problem);
    if (!problem.isEmpty())
        return;
    m_actions->setForce(m_force->isChecked());
    if (m_role)
        m_actions->setRole(Role(m_role->currentData().toInt()));
    m_error->hide();
    m_actions->start();
}

void AccountActionDialog::showProgress()
{
    const bool running = m_actions->isRunning();
    m_reason->setReadOnly(running);
    m_force->setEnabled(!running);
    setWordsBusy(running);
    m_do->setEnabled(!running);
    m_cancel->setEnabled(!running);
    m_do->setText(running ? tr("Under way …") : doText());
    m_model->reset(m_actions->rows(), int(m_actions->rows().size()));
}

void AccountActionDialog::showEnd()
{
    const int failed = m_actions->count(ActionProgress::Failed);
    if (failed == 0) {
        accept();
        return;
    }
    m_force->setVisible(m_force->isVisible() || m_actions->wantsForce());
    m_do->setText(tr("&Try again"));
    m_cancel->setText(tr("C&lose"));
    const auto &rows = m_actions->rows();
    if (rows.size() == 1) {
        showDialogError(m_error, rows.constFirst().error);
    } else {
        m_error->setText(tr("%n of them could not be done. The others are; a new try leaves them "
                            "alone.",
                            nullptr, failed));
        m_error->show();
        announce(m_error, m_error->text());
    }
    fitDialog(this);
}

} // namespace oh::ui
