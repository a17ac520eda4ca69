// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/desktop.h"

#include "app/client/exchange.h"
#include "app/client/httpclient.h"
#include "app/settings/appsettings.h"
#include "tests/support/translationfile.h"
#include "ui/views/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QTest>
#include <QWindow>

#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oh::test {
namespace {

constexpr int patienceMsecs = 30'000;

constexpr int clickAttempts = 5;
/// Turns of the loop in a row in which nothing is being asked.
constexpr int calmLooks = 3;

bool complain(const QString &what)
{
    qWarning("%s", qPrintable(what));
    return false;
}

/// Scrolls all areas around the widget so that it can be seen.
void reveal(QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent); area && area->isAncestorOf(widget))
            area->ensureWidgetVisible(widget);
    }
}

/// Whether a click there reaches the widget: nothing lies over it, no dialog blocks its window.
bool reachable(const QWidget *widget, QPoint position)
{
    const QWidget *window = widget->window();
    const QWidget *modal = QApplication::activeModalWidget();
    if (modal && modal != window)
        return false;
    const QPoint inWindow = widget->mapTo(window, position);
    const QWidget *hit = window->childAt(inWindow);
    return hit && (hit == widget || widget->isAncestorOf(hit));
}

/// By their source, from the file that the application's translation is made of.
QMultiHash<QString, QString> translationsOfTheDesktop()
{
    QMultiHash<QString, QString> found;
    const QList<TranslatedText> texts =
        readTranslations(u"" OH_SOURCE_DIR "/translations/officehours_%1.ts"_s.arg(
            toString(spokenLanguage()).replace(u'-', u'_')));
    if (texts.isEmpty())
        complain(u"no translation"_s);
    for (const TranslatedText &text : texts)
        found.insert(text.source, text.forms.join(QString()));
    return found;
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        return edit->toPlainText();
    return {};
}

/// What a window manager does with a window that is new or clicked; there is none here.
bool activate(QWidget *window)
{
    return eventually([&] {
        if (window->isActiveWindow())
            return true;
        window->activateWindow();
        return false;
    });
}

} // namespace

Language spokenLanguage()
{
    return fromString<Language>(qEnvironmentVariable("OH_TEST_LANGUAGE"))
        .value_or(Language::English);
}

bool isEnglish()
{
    return spokenLanguage() == Language::English;
}

QStringList said(const QString &english)
{
    static const QMultiHash<QString, QString> translations = translationsOfTheDesktop();
    return isEnglish() ? QStringList{english} : QStringList(translations.values(english));
}

bool eventually(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, patienceMsecs);
}

bool pictureFailure(const char *testClass)
{
    if (!QTest::currentTestFailed())
        return false;
    QDir().mkpath(u"" OH_SCREENSHOT_DIR ""_s);
    const QString file = u"" OH_SCREENSHOT_DIR "/failed-%1-%2.png"_s.arg(
        QString::fromLatin1(testClass), QString::fromLatin1(QTest::currentTestFunction()));
    QGuiApplication::primaryScreen()->grabWindow(0).save(file);
    qWarning("a picture of it: %s", qPrintable(file));
    return true;
}

Desktop::Desktop(const QUrl &server) : m_server(server)
{
    // Does the server answer again? Asked more often than people need to know it.
    tuning.probeFirst = 300ms;
    tuning.probeLast = 2s;
    QApplication::setQuitOnLastWindowClosed(false);
}

Desktop::~Desktop() = default;

void Desktop::start()
{
    app::Composition::Options options;
    options.server = m_server;
    if (!isEnglish()) {
        app::AppSettings settings(settingsFile());
        settings.setLanguage(spokenLanguage());
    }
    options.settingsFile = settingsFile();
    options.plainStorageFile = plainStorageFile();
    options.tuning = tuning;
    options.openBrowser = [this](const QUrl &url) {
        if (browser)
            browser(url);
        return true;
    };
    if (keychain)
        options.keychain = std::make_unique<MemoryStore>(keychain);
    m_composition = std::make_unique<app::Composition>(std::move(options));
    m_composition->window().move(0, 0);
    m_composition->start();
    if (!QTest::qWaitForWindowExposed(&window(), patienceMsecs))
        complain(u"the window does not show"_s);
}

void Desktop::quit()
{
    window().close();
    m_composition.reset();
}

void Desktop::bringForward()
{
    window().raise();
    window().activateWindow();
    eventually([this] { return window().isActiveWindow(); });
}

QString Desktop::plainStorageFile() const
{
    return m_dir.filePath(u"tokens.json"_s);
}

QString Desktop::settingsFile() const
{
    return m_dir.filePath(u"settings.ini"_s);
}

QWidget &Desktop::window()
{
    return m_composition->window();
}

QWidget *Desktop::find(QStringView name) const
{
    const auto all =
        static_cast<QWidget &>(m_composition->window()).findChildren<QWidget *>(name.toString());
    for (QWidget *widget : all) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

bool Desktop::waitFor(QStringView name) const
{
    return eventually([&] { return find(name) != nullptr; }) ||
           complain(u"there is no %1"_s.arg(name));
}

bool Desktop::waitForGone(QStringView name) const
{
    return eventually([&] { return find(name) == nullptr; }) ||
           complain(u"%1 is still there"_s.arg(name));
}

bool Desktop::settle()
{
    const app::HttpClient &http = m_composition->http();
    // One answer may be what the next question follows from, a turn or two of the loop later.
    int calm = 0;
    QCoreApplication::processEvents();
    const bool quiet = eventually([&] {
        const bool asks = !http.findChildren<app::Exchange *>(Qt::FindDirectChildrenOnly).isEmpty();
        calm = asks ? 0 : calm + 1;
        return calm >= calmLooks;
    });
    QCoreApplication::processEvents();
    return quiet;
}

QString Desktop::text(QStringView name) const
{
    return textOf(find(name));
}

bool Desktop::click(QStringView name)
{
    return waitFor(name) && click(find(name));
}

bool Desktop::click(QWidget *widget)
{
    return widget && click(widget, widget->rect().center());
}

bool Desktop::click(QWidget *widget, QPoint position)
{
    const QPointer<QWidget> target(widget);
    const bool ready = eventually([&] {
        if (!target)
            return true;
        reveal(target);
        return target->isVisible() && target->isEnabled() && reachable(target, position);
    });
    if (!target || !ready)
        return complain(u"%1 can't be clicked"_s.arg(target ? target->objectName() : u"it"_s));
    if (!activate(target->window()))
        return complain(u"the window of %1 does not become active"_s.arg(target->objectName()));
    QTest::mouseClick(target->window()->windowHandle(), Qt::LeftButton, {},
                      target->mapTo(target->window(), position));
    return true;
}

bool Desktop::type(QStringView name, const QString &text)
{
    QWidget *field = nullptr;
    // Without a window manager a closing popup may take a click or the focus with it: who types
    // then clicks again.
    const auto focused = [&] {
        if (field->hasFocus())
            return true;
        if (!field->window()->isActiveWindow())
            field->window()->activateWindow();
        return false;
    };
    bool ready = false;
    for (int attempt = 0; attempt < clickAttempts && !ready; ++attempt) {
        if (!click(name))
            return false;
        field = find(name);
        ready = QTest::qWaitFor(focused, patienceMsecs / clickAttempts);
    }
    if (!ready)
        return complain(u"%1 does not take the focus"_s.arg(name));
    QWindow *window = field->window()->windowHandle();
    QTest::keyClick(window, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(window, Qt::Key_Delete);
    for (const QChar character : text) {
        if (character.unicode() < 128) {
            QTest::keyClicks(field, character);
            continue;
        }
        // What no key is known for comes from an input method.
        QInputMethodEvent event;
        event.setCommitString(character);
        QCoreApplication::sendEvent(field, &event);
    }
    // Where somebody reads the screen, Qt asks them about each key first.
    constexpr int keysMsecs = 5'000;
    if (qEnvironmentVariableIsSet("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"))
        std::ignore = QTest::qWaitFor(
            [&] { return textOf(field).compare(text, Qt::CaseInsensitive) == 0; }, keysMsecs);
    return true;
}

bool Desktop::choosePerson(const QString &field, const QString &letters, const QString &name)
{
    if (!type(field, letters))
        return false;
    const QString list = field + u"List"_s;
    QAbstractItemView *popup = nullptr;
    const bool found = eventually([&] {
        const auto tops = QApplication::topLevelWidgets();
        for (QWidget *top : tops) {
            if (top->objectName() == list && top->isVisible())
                popup = qobject_cast<QAbstractItemView *>(top);
        }
        return popup && popup->model()->rowCount() > 0 &&
               popup->model()->index(0, 0).data().toString().startsWith(name);
    });
    if (!found)
        return complain(u"%1 finds no %2"_s.arg(field, name));
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    return eventually([&] { return text(field) == name; });
}

bool Desktop::choose(QStringView name, const QString &entry)
{
    if (!waitFor(name))
        return false;
    auto *box = find<QComboBox>(name);
    const QStringList names = said(entry) + QStringList{entry}; // a person's stays as it is
    QString wanted;
    const auto offered = [&] {
        for (const QString &candidate : names) {
            if (box->findText(candidate) >= 0)
                wanted = candidate;
        }
        // A sentence with a person's name in it.
        const int named =
            isEnglish() ? -1 : box->findText(entry.section(u' ', -2), Qt::MatchContains);
        if (wanted.isEmpty() && named >= 0)
            wanted = box->itemText(named);
        return !wanted.isEmpty();
    };
    if (!eventually(offered))
        return complain(u"%1 has no %2"_s.arg(name, entry));
    if (!activate(box->window()))
        return false;
    reveal(box);
    box->setFocus(Qt::TabFocusReason);
    QTest::keyClick(box, Qt::Key_Home);
    while (box->currentText() != wanted && box->currentIndex() < box->count() - 1)
        QTest::keyClick(box, Qt::Key_Down);
    return box->currentText() == wanted || complain(u"%1 can't be chosen"_s.arg(entry));
}

bool Desktop::clickRow(QStringView view, const std::function<bool(const QModelIndex &)> &wanted)
{
    if (!waitFor(view))
        return false;
    auto *list = find<QAbstractItemView>(view);
    QModelIndex found;
    const bool there = eventually([&] {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            found = list->model()->index(row, 0);
            if (wanted(found))
                return true;
        }
        return false;
    });
    if (!there)
        return complain(u"%1 has no such row"_s.arg(view));
    list->scrollTo(found);
    return click(list->viewport(), list->visualRect(found).center());
}

bool Desktop::clickRow(QStringView view, int role, const QVariant &value)
{
    return clickRow(view, [&](const QModelIndex &index) { return index.data(role) == value; });
}

bool Desktop::waitForToast(const QString &text)
{
    return eventually([&] {
        const auto labels = window().findChildren<QLabel *>(u"toastText"_s);
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisible() && (!isEnglish() || label->text().contains(text));
        });
    });
}

void Desktop::dismissToasts()
{
    while (QWidget *button = find(u"toastDismiss")) {
        QTest::mouseClick(button, Qt::LeftButton);
        if (!eventually([&] { return find(u"toastDismiss") != button; }))
            return;
    }
}

bool Desktop::signIn(const QString &email, Outbox &outbox)
{
    if (!type(u"signInEmail", email) || !click(u"signInSend") || !waitFor(u"signInCode"))
        return false;
    // Other mails may have come before it, whose subjects are not known in every language.
    std::optional<Mail> mail;
    do
        mail = outbox.take(email, isEnglish() ? u"Sign in to Office Hours"_s : QString());
    while (!isEnglish() && mail && mail->code().isEmpty());
    if (!mail || mail->code().isEmpty())
        return complain(u"no sign-in mail came"_s);
    return type(u"signInCode", mail->code()) && click(u"signInSubmit") && waitFor(u"navSignOut");
}

bool Desktop::signOut()
{
    return click(u"navSignOut") && waitFor(u"signInEmail");
}

bool Desktop::openPage(const QString &pageId)
{
    return click(QString(u"nav_"_s + pageId)) && waitFor(QString(u"page_"_s + pageId));
}

} // namespace oh::test
