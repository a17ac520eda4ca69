// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/pictures.h"

#include "app/settings/appsettings.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace oh::test {
namespace {

/// Before what is cut is taken for cut.
constexpr int mostLooks = 5;
constexpr int pauseMsecs = 100;

QString themeName(ui::Theme theme)
{
    return theme == ui::Theme::Dark ? u"dark"_s : u"light"_s;
}

QString cut(const QWidget *widget, const QString &text)
{
    return u"%1 \"%2\" is cut (%3 px wide)"_s.arg(widget->objectName(), text).arg(widget->width());
}

/// What is wrong with one widget that can be seen; empty when nothing is.
QString problemOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().contains("(s)"_L1) || label->text().contains("%n"_L1))
            return label->text();
        if (label->text().isEmpty() || qobject_cast<const ui::ElidedLabel *>(label))
            return {};
        const bool fits = label->wordWrap()
                              ? label->height() + 1 >= label->heightForWidth(label->width())
                              : label->width() + 1 >= label->sizeHint().width();
        return fits ? QString() : cut(label, label->text());
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        const bool fits =
            button->text().isEmpty() || button->width() + 1 >= button->sizeHint().width();
        return fits ? QString() : cut(button, button->text());
    }
    if (!qobject_cast<const QComboBox *>(widget) && !qobject_cast<const QLineEdit *>(widget))
        return {};
    const bool inside = qobject_cast<const QComboBox *>(widget->parentWidget()) ||
                        qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
    const bool fits = inside || widget->height() >= widget->fontMetrics().height();
    return fits ? QString() : cut(widget, u"a field"_s);
}

QStringList problemsOf(const QWidget &window, const QString &where)
{
    QStringList problems;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        if (const QString problem = problemOf(widget); !problem.isEmpty())
            problems.append(u"%1: %2"_s.arg(where, problem));
    }
    return problems;
}

} // namespace

QString Pictures::directory()
{
    const QString all = u"" OH_SCREENSHOT_DIR ""_s;
    return isEnglish() ? all : all + u'/' + toString(spokenLanguage());
}

Pictures::Pictures()
    : Pictures(directory(), {{1280, 800}, {1920, 1080}}, {ui::Theme::Light, ui::Theme::Dark})
{}

Pictures::Pictures(const QString &directory, const QList<QSize> &sizes,
                   const QList<ui::Theme> &themes)
    : m_dir(directory), m_sizes(sizes), m_themes(themes)
{}

bool Pictures::removeOld(const QString &prefix)
{
    QDir dir(directory());
    if (!dir.mkpath(u"."_s))
        return false;
    const QStringList old =
        dir.entryList({prefix + u"*-light-*.png"_s, prefix + u"*-dark-*.png"_s}, QDir::Files);
    return std::all_of(old.begin(), old.end(),
                       [&](const QString &file) { return dir.remove(file); });
}

QString Pictures::fileName(const Screen &screen, ui::Theme theme, QSize size)
{
    return u"%1-%2-%3x%4.png"_s.arg(screen.name, themeName(theme))
        .arg(size.width())
        .arg(size.height());
}

QImage Pictures::settledPicture(QWidget &window, QSize size) const
{
    window.resize(size);
    eventually([&] { return window.windowHandle()->size() == size; });
    const auto dialogs = window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            dialog->move(window.geometry().center() - dialog->rect().center());
    }
    QImage last;
    const auto resting = [&] {
        QImage now = window.screen()
                         ->grabWindow(0, window.x(), window.y(), size.width(), size.height())
                         .toImage();
        const bool same = now == last;
        last = now;
        return same;
    };
    // Three pictures in a row that are the same, with all events between them handled.
    QTest::qWait(20);
    eventually([&] {
        const bool once = resting();
        return resting() && once;
    });
    return last;
}

void Pictures::lookForCutTexts(const QWidget &window, const QString &where)
{
    QStringList problems = problemsOf(window, where);
    // What came a moment ago is laid out a few turns of the loop later.
    for (int look = 1; look < mostLooks && !problems.isEmpty(); ++look) {
        QTest::qWait(pauseMsecs);
        problems = problemsOf(window, where);
    }
    for (const QString &problem : std::as_const(problems)) {
        if (!m_problems.contains(problem))
            m_problems.append(problem);
    }
}

bool Pictures::shoot(Desktop &desktop, const QString &name, const QString &title)
{
    return shoot(desktop.window(), desktop.application().settings(), name, title);
}

bool Pictures::shoot(QWidget &window, ui::Settings &settings, const QString &name,
                     const QString &title)
{
    const Screen screen{name, title};
    m_screens.append(screen);
    for (const ui::Theme theme : m_themes) {
        settings.setTheme(theme);
        for (const QSize size : m_sizes) {
            const QImage picture = settledPicture(window, size);
            const QString file = fileName(screen, theme, size);
            if (picture.size() != size || !picture.save(m_dir + u'/' + file))
                return false;
            // The rail's or the sign-in page's ground.
            const int ground = qGray(picture.pixel(8, picture.height() / 2));
            if ((ground < 128) != (theme == ui::Theme::Dark)) {
                qWarning("%s is not %s", qPrintable(file), qPrintable(themeName(theme)));
                return false;
            }
            lookForCutTexts(window, file);
        }
    }
    settings.setTheme(ui::Theme::Light);
    return true;
}

bool Pictures::writePage(const QString &file) const
{
    QString rows;
    for (const Screen &screen : m_screens) {
        rows += u"<h2>%1</h2>\n<div>"_s.arg(screen.title.toHtmlEscaped());
        for (const QSize size : m_sizes) {
            for (const ui::Theme theme : m_themes) {
                const QString picture = fileName(screen, theme, size);
                rows +=
                    u"<a href=\"%1\"><img src=\"%1\" alt=\"%2, %3\" loading=\"lazy\"></a>\n"_s.arg(
                        picture, screen.title.toHtmlEscaped(), themeName(theme));
            }
        }
        rows += u"</div>\n"_s;
    }
    QFile list(m_dir + u'/' + file.section(u'.', 0, 0) + u".tsv"_s);
    if (!list.open(QIODevice::WriteOnly))
        return false;
    for (const Screen &screen : m_screens)
        list.write((screen.name + u'\t' + screen.title + u'\n').toUtf8());
    QFile page(m_dir + u'/' + file);
    if (!page.open(QIODevice::WriteOnly))
        return false;
    page.write(
        u"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">"
        "<title>Office Hours, every screen</title><style>"
        "body{font:15px sans-serif;margin:2em;background:#e8eaee}"
        "div{display:grid;grid-template-columns:repeat(4,1fr);gap:1em}"
        "img{width:100%;box-shadow:0 1px 6px #0006}</style>\n<h1>Every screen</h1>\n"_s.append(rows)
            .append(u"</html>\n"_s)
            .toUtf8());
    return true;
}

} // namespace oh::test
