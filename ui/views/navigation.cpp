// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/navigation.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/bellbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int railWidth = 216;
constexpr int railMargin = 12;
/// Around the texts of an entry and its shortcut.
constexpr int entryRoom = 24;
/// Between a text and the count beside it.
constexpr int chipGap = 8;
constexpr int compactWidth = 72;
/// Of the window, before the entries become pictures.
constexpr double largestShare = 0.3;
constexpr int smallestEntries = 120;

} // namespace

NavigationRail::NavigationRail(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"navigationRail"_s);
    setAccessibleName(tr("Navigation"));
    setFixedWidth(railWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(railMargin, 16, railMargin, 12);
    layout->setSpacing(4);

    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(10, 0, 0, 10);
    brand->setSpacing(8);
    m_logo = new IconLabel(u"logo"_s, 24, IconTone::Primary, this);
    brand->addWidget(m_logo);
    m_brand = makeLabel(tr("Office Hours"), TextRole::Section, this);
    brand->addWidget(m_brand);
    brand->addStretch();
    m_bell = new BellButton(this);
    m_bell->setObjectName(u"navBell"_s);
    m_bell->hide();
    connect(m_bell, &QToolButton::clicked, this, [this] {
        setCurrent(m_current); // clicking alone changes nothing
        Q_EMIT pageRequested(m_bell->property("pageId").toString());
    });
    brand->addWidget(m_bell);
    layout->addLayout(brand);

    // A low window, or large text, has no room for all of them at once.
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"navScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setMinimumHeight(smallestEntries);
    auto *list = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    m_entries = new QVBoxLayout;
    m_entries->setSpacing(4);
    column->addLayout(m_entries);
    column->addStretch();
    m_scroll->setWidget(list);
    m_scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeSeparator(this));

    auto *person = new QHBoxLayout;
    person->setContentsMargins(4, 8, 0, 0);
    person->setSpacing(8);
    m_avatar = new Avatar({}, 34, this);
    person->addWidget(m_avatar);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_name = new ElidedLabel({}, this);
    m_name->setObjectName(u"navPersonName"_s);
    setTextRole(m_name, TextRole::Strong);
    m_role = makeLabel({}, TextRole::Help, this);
    m_role->setObjectName(u"navPersonRole"_s);
    texts->addWidget(m_name);
    // Beside the role: the name gets the whole line.
    auto *second = new QHBoxLayout;
    second->setSpacing(0);
    second->addWidget(m_role, 1);
    auto *signOut = makeIconButton(u"sign-out"_s, tr("Sign out"), u"navSignOut"_s, this);
    connect(signOut, &QToolButton::clicked, this, &NavigationRail::signOutRequested);
    second->addWidget(signOut);
    texts->addLayout(second);
    person->addLayout(texts, 1);
    layout->addLayout(person);
}

void NavigationRail::setPages(const QList<PageEntry> &pages)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_bell->hide();
    QWidget *before = m_bell;
    qsizetype i = -1;
    for (const PageEntry &entry : pages) {
        if (entry.isOnBell) {
            setBell(entry);
            continue;
        }
        ++i;
        auto *button = new QPushButton(entry.title, this);
        button->setObjectName(u"nav_"_s + entry.id);
        button->setProperty("title", entry.title);
        button->setProperty("kind", u"nav"_s);
        button->setProperty("pageId", entry.id);
        button->setIcon(icon(entry.icon));
        button->setIconSize({18, 18});
        button->setCheckable(true);
        button->setCursor(Qt::PointingHandCursor);
        auto *inside = new QHBoxLayout(button);
        inside->setContentsMargins(0, 0, 10, 0);
        inside->setSpacing(6);
        inside->addStretch();
        auto *count = new Chip({}, Chip::Kind::Danger, button);
        count->setObjectName(u"navCount_"_s + entry.id);
        count->setAttribute(Qt::WA_TransparentForMouseEvents);
        count->hide();
        inside->addWidget(count);
        // There are digits for nine.
        if (i < 9) {
            const QString shortcut = QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i))
                                         .toString(QKeySequence::NativeText);
            button->setProperty("keys", shortcut);
            auto *hint = new QLabel(shortcut, button);
            hint->setObjectName(u"navKeys"_s);
            hint->setAttribute(Qt::WA_TransparentForMouseEvents);
            inside->addWidget(hint);
        }
        describe(button);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, id = entry.id] {
            setCurrent(m_current); // clicking alone changes nothing
            Q_EMIT pageRequested(id);
        });
        setTabOrder(before, button);
        before = button;
        m_entries->addWidget(button);
        m_buttons.append(button);
    }
    setCompact(m_isCompact);
}

void NavigationRail::describe(QPushButton *button) const
{
    const QString title = button->property("title").toString();
    const QString count = button->property("count").toString();
    const QString name = count.isEmpty() ? title : u"%1, %2"_s.arg(title, count);
    const QString keys = button->property("keys").toString();
    button->setAccessibleName(name);
    button->setToolTip(keys.isEmpty() ? name : u"%1 (%2)"_s.arg(name, keys));
}

int NavigationRail::neededWidth() const
{
    int widest = 0;
    for (const QPushButton *button : m_buttons) {
        const auto *hint = button->findChild<QLabel *>(u"navKeys"_s);
        const auto *chip = button->findChild<Chip *>();
        const bool isCounted = chip && !button->property("count").toString().isEmpty();
        const QFontMetrics metrics(button->font());
        widest = std::max(widest,
                          metrics.horizontalAdvance(button->property("title").toString()) +
                              button->iconSize().width() + (hint ? hint->sizeHint().width() : 0) +
                              (isCounted ? chip->sizeHint().width() + chipGap : 0) + 2 * entryRoom);
    }
    const QMargins margins = layout()->contentsMargins();
    return std::max(railWidth, widest + margins.left() + margins.right());
}

void NavigationRail::fitInto(int windowWidth)
{
    ensurePolished();
    const int needed = neededWidth();
    setCompact(needed > railWidth && needed > int(windowWidth * largestShare));
    setFixedWidth(m_isCompact ? compactWidth : needed);
}

void NavigationRail::setCompact(bool compact)
{
    m_isCompact = compact;
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->setText(compact ? QString() : button->property("title").toString());
        if (auto *hint = button->findChild<QLabel *>(u"navKeys"_s))
            hint->setVisible(!compact);
        if (auto *chip = button->findChild<Chip *>())
            chip->setVisible(!compact && !button->property("count").toString().isEmpty());
    }
    for (QWidget *text :
         std::initializer_list<QWidget *>{m_logo, m_brand, m_avatar, m_name, m_role})
        text->setVisible(!compact);
}

QKeySequence NavigationRail::bellKeys()
{
    return Qt::CTRL | Qt::SHIFT | Qt::Key_N;
}

void NavigationRail::setBell(const PageEntry &entry)
{
    m_bell->setObjectName(u"nav_"_s + entry.id);
    m_bell->setProperty("pageId", entry.id);
    m_bell->setShortcutText(bellKeys().toString(QKeySequence::NativeText));
    m_bell->show();
}

void NavigationRail::setUnread(int unread)
{
    m_bell->setUnread(unread);
}

void NavigationRail::setCurrent(const QString &pageId)
{
    m_current = pageId;
    const bool onBell = m_bell->property("pageId").toString() == pageId;
    m_bell->setChecked(onBell);
    m_bell->setAccessibleDescription(onBell ? tr("Current page") : QString());
    for (QPushButton *button : std::as_const(m_buttons)) {
        const bool current = button->property("pageId").toString() == pageId;
        button->setChecked(current);
        if (current)
            m_scroll->ensureWidgetVisible(button);
        button->setAccessibleDescription(current ? tr("Current page") : QString());
    }
}

void NavigationRail::setCount(const QString &pageId, int count, const QString &what)
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        if (button->property("pageId").toString() != pageId)
            continue;
        auto *chip = button->findChild<Chip *>();
        if (!chip)
            continue;
        chip->setText(count > 99 ? u"99+"_s : QString::number(count));
        chip->setVisible(count > 0 && !m_isCompact);
        button->setProperty("count", count > 0 ? what : QString());
        describe(button);
    }
    if (window() != this)
        fitInto(window()->width());
}

void NavigationRail::setPerson(const QString &name, const QString &roleText,
                               const std::optional<QString> &picture)
{
    m_avatar->setPerson(name, picture);
    m_name->setText(name);
    m_role->setText(roleText);
}

bool NavigationRail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto at = m_buttons.indexOf(static_cast<QPushButton *>(watched));
        const auto last = m_buttons.size() - 1;
        qsizetype target = -1;
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
            target = at > 0 ? at - 1 : last;
            break;
        case Qt::Key_Down:
            target = at < last ? at + 1 : 0;
            break;
        case Qt::Key_Home:
            target = 0;
            break;
        case Qt::Key_End:
            target = last;
            break;
        default:
            break;
        }
        if (at >= 0 && target >= 0) {
            m_buttons.at(target)->setFocus(Qt::TabFocusReason);
            m_scroll->ensureWidgetVisible(m_buttons.at(target));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace oh::ui
