// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/desktopscheme.h"
#include "ui/theme/focusring.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QStyleHints>
#include <QWidget>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace theme {
namespace {

// A smaller desktop font than this is Qt's own fallback, not somebody's wish.
constexpr qreal kSmallestBody = 10;

struct State {
    Scheme scheme = Scheme::Light;
    bool dark = false;
    bool systemDark = false;
    bool applied = false;
    int textSize = 100;
};

State &state()
{
    static State theState;
    return theState;
}

qreal bodySize()
{
    return std::max(kSmallestBody, QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF()) * state().textSize / 100;
}

QFont generalFont(qreal factor, QFont::Weight weight)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(bodySize() * factor);
    font.setWeight(weight);
    return font;
}

bool isDarkDesktop()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // Qt 6.4 says nothing of the scheme, but the platform theme's palette does.
    const QPalette platform = QGuiApplication::palette();
    return platform.color(QPalette::Window).lightness() < platform.color(QPalette::WindowText).lightness();
#endif
}

/// How much larger the body font is than 10 pt at 96 dpi.
double textScale()
{
    constexpr double kNormalPixels = 10 * 96 / 72.0;
    const double scale = QFontInfo(bodyFont()).pixelSize() / kNormalPixels;
    // A font of nearly that size comes from rounding.
    return scale < 1.1 ? 1 : scale;
}

void turn(QApplication &application)
{
    State &s = state();
    s.dark = s.scheme == Scheme::Dark || (s.scheme == Scheme::System && s.systemDark);
    QApplication::setPalette(palette(s.dark ? Scheme::Dark : Scheme::Light));
    // Views and menus have palettes of their own by class on some platforms: ours is for all.
    for (QWidget *widget : application.topLevelWidgets())
        widget->update();
    emit notifier().changed();
}

} // namespace

void setDesktopDark(QApplication &application, bool dark)
{
    if (std::exchange(state().systemDark, dark) != dark && state().scheme == Scheme::System)
        turn(application);
}

bool isDark()
{
    return state().dark;
}

Scheme currentScheme()
{
    return state().scheme;
}

Notifier &notifier()
{
    static Notifier theNotifier;
    return theNotifier;
}

QString iconName(EventType type)
{
    switch (type) {
    case EventType::Created: return u"event-created"_s;
    case EventType::Deleted: return u"event-deleted"_s;
    case EventType::Resurrected: return u"event-resurrected"_s;
    case EventType::Modified: break;
    }
    return u"event-modified"_s;
}

QString word(EventType type)
{
    switch (type) {
    case EventType::Created: return QCoreApplication::translate("Theme", "Created");
    case EventType::Deleted: return QCoreApplication::translate("Theme", "Deleted");
    case EventType::Resurrected: return QCoreApplication::translate("Theme", "Resurrected");
    case EventType::Modified: break;
    }
    return QCoreApplication::translate("Theme", "Modified");
}

QFont bodyFont()
{
    return generalFont(1, QFont::Normal);
}

QFont boldFont()
{
    return generalFont(1, QFont::Bold);
}

QFont titleFont()
{
    return generalFont(1.5, QFont::Bold);
}

QFont smallFont()
{
    return generalFont(0.9, QFont::Normal);
}

QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(bodySize() * 0.9);
    return font;
}

void setTextSize(int percent)
{
    state().textSize = std::clamp(percent, 100, 200);
    if (state().applied)
        QApplication::setFont(bodyFont());
}

int scaled(int length)
{
    return int(std::lround(length * textScale()));
}

int iconSize(int length)
{
    return int(length * std::max(1.0, std::floor(textScale() * 4) / 4));
}

int eventTypeWidth()
{
    int widest = 0;
    for (const EventType type : {EventType::Created, EventType::Modified, EventType::Deleted, EventType::Resurrected})
        widest = std::max(widest, QFontMetrics(bodyFont()).horizontalAdvance(word(type)));
    return kPageMargin + kIcon + 6 + int(std::lround(widest / textScale())) + kCellPadding;
}

void apply(QApplication &application, Scheme scheme)
{
    State &s = state();
    s.scheme = scheme;
    if (!s.applied) {
        s.applied = true;
        s.systemDark = isDarkDesktop();
        QApplication::setStyle(new Style);
        QApplication::setFont(bodyFont());
        new FocusRing(&application);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &application, [&application] {
            state().systemDark = isDarkDesktop();
            if (state().scheme == Scheme::System)
                turn(application);
        });
#endif
    }
    turn(application);
}

} // namespace theme
