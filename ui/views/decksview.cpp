// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/decksview.h"

#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/savedialog.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int deckIconSize = 20;

} // namespace

DecksView::DecksView(DecksPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter)
{
    setObjectName(u"decksView"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(8);
    layout->addLayout(m_rows);
    auto *line = new QHBoxLayout;
    m_message = makeLabel({}, TextRole::Muted, this);
    m_message->setObjectName(u"decksMessage"_s);
    m_message->setWordWrap(true);
    line->addWidget(m_message, 1);
    m_retry = makeButton(tr("Try again"), ButtonKind::Secondary, u"decksRetry"_s, this);
    m_retry->setAccessibleName(tr("Try again to read the pitch decks"));
    line->addWidget(m_retry, 0, Qt::AlignTop);
    layout->addLayout(line);
    connect(m_retry, &QPushButton::clicked, &m_presenter, &DecksPresenter::reload);
    connect(&m_presenter, &DecksPresenter::changed, this, &DecksView::showDecks);
    showDecks();
}

void DecksView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    showDecks();
}

void DecksView::showDecks()
{
    const LoadState state = m_presenter.state();
    const QList<api::StoredFile> &decks = m_presenter.decks();
    const FileDownload &download = m_presenter.download();
    QString now;
    for (const api::StoredFile &deck : decks) {
        now += u"%1 %2 %3 %4|"_s.arg(deck.id.toString(), deck.name)
                   .arg(int(deck.state))
                   .arg(m_presenter.isRemoving(deck.id));
        if (download.isOf(deck.id.value))
            now += u'd';
    }
    now += download.isRunning() ? u"d"_s : QString();
    if (now != m_shown) {
        const QString focused =
            focusWidget() && focusWidget()->hasFocus() ? focusWidget()->objectName() : QString();
        m_shown = now;
        m_bar = nullptr;
        while (QLayoutItem *item = m_rows->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        QWidget *next = nullptr;
        for (int i = 0; i < decks.size(); ++i) {
            QWidget *row = makeRow(decks.at(i), i);
            m_rows->addWidget(row);
            auto *same = focused.isEmpty() ? nullptr : row->findChild<QWidget *>(focused);
            if (!next || same)
                next = same ? same : row->findChild<QAbstractButton *>();
        }
        if (!focused.isEmpty() && next) {
            next->show(); // its layout does so later, and what is hidden takes no focus
            next->setFocus(Qt::OtherFocusReason);
        }
    }
    if (m_bar) {
        const int percent = download.percent();
        m_bar->setRange(0, percent < 0 ? 0 : 100);
        m_bar->setValue(percent);
    }
    const bool failed = state == LoadState::Failed;
    m_retry->setVisible(failed);
    m_message->setText(failed                        ? inlineError(m_presenter.error())
                       : state == LoadState::Loading ? tr("Loading…")
                                                     : m_emptyText);
    m_message->setVisible(failed || (decks.isEmpty() && !m_emptyText.isEmpty()));
    // Who has no place for "none" wants nothing while there is none.
    Q_EMIT shown(m_presenter.owner() && (failed || !decks.isEmpty() || !m_emptyText.isEmpty()));
}

QWidget *DecksView::makeRow(const api::StoredFile &deck, int number)
{
    const QString prefix = u"deck_%1_"_s.arg(number);
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    const bool refused = deck.state == FileState::Refused;
    line->addWidget(new IconLabel(refused ? u"alert"_s : u"file"_s, deckIconSize,
                                  refused ? IconTone::Danger : IconTone::Muted, row));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *name = new ElidedLabel(deck.name, row);
    name->setObjectName(prefix + u"name"_s);
    setTextRole(name, TextRole::Strong);
    texts->addWidget(name);
    const bool running = m_presenter.download().isOf(deck.id.value);
    const QString size = sizeText(deck.sizeBytes);
    const QString about =
        deck.state == FileState::Ready ? size : u"%1 · %2"_s.arg(size, deckStateText(deck));
    auto *detail = makeLabel(about, refused ? TextRole::Error : TextRole::Help, row);
    detail->setObjectName(prefix + u"state"_s);
    detail->setWordWrap(true);
    texts->addWidget(detail);
    if (running) {
        m_bar = new QProgressBar(row);
        m_bar->setObjectName(prefix + u"progress"_s);
        m_bar->setAccessibleName(tr("Saved of %1").arg(deck.name));
        m_bar->setTextVisible(false);
        texts->addWidget(m_bar);
    }
    line->addLayout(texts, 1);
    if (running) {
        auto *stop =
            makeIconButton(u"x"_s, tr("Stop saving %1").arg(deck.name), prefix + u"stop"_s, row);
        connect(stop, &QToolButton::clicked, &m_presenter.download(), &FileDownload::cancel);
        line->addWidget(stop);
    } else if (deck.state == FileState::Ready) {
        auto *save = makeButton(tr("Save…"), ButtonKind::Secondary, prefix + u"save"_s, row);
        save->setAccessibleName(tr("Save %1 on this computer").arg(deck.name));
        save->setEnabled(!m_presenter.download().isRunning());
        connect(save, &QPushButton::clicked, this, [this, deck] { askWhere(deck); });
        line->addWidget(save);
    }
    if (m_presenter.mayRemove()) {
        auto *remove =
            makeIconButton(u"trash"_s, tr("Remove %1").arg(deck.name), prefix + u"remove"_s, row);
        remove->setEnabled(!running && !m_presenter.isRemoving(deck.id));
        connect(remove, &QToolButton::clicked, this, [this, deck] { askToRemove(deck); });
        line->addWidget(remove);
    }
    return row;
}

void DecksView::askWhere(const api::StoredFile &deck)
{
    askWhereToSave(this, tr("Save the pitch deck"), deck.name,
                   [this, deck](const QString &path) { m_presenter.fetch(deck, path); });
}

void DecksView::askToRemove(const api::StoredFile &deck)
{
    auto *dialog = new ConfirmDialog(
        tr("Remove %1?").arg(deck.name),
        m_presenter.isOwn()
            ? tr("Mentors you meet and coordinators don't see it any more. It can't be taken back.")
            : tr("Its owner and their mentors don't see it any more. It can't be taken back."),
        tr("&Remove it"), tr("&Keep it"), this);
    connect(dialog, &QDialog::accepted, this, [this, deck] { m_presenter.remove(deck); });
    dialog->open();
}

} // namespace oh::ui
