// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QPixmap>
#include <QString>

#include <string_view>

class QApplication;

/// Colours, fonts, metrics and icons by role. No other folder names a colour, a size in points or an
/// icon file. Main thread, apart from color(role, scheme).
namespace theme {

/// What a colour is for. Order and count must match the table in palette.cpp.
enum class Role {
    Window,
    Base,
    AlternateBase,
    Sidebar,
    Text,
    SecondaryText,
    DisabledText,
    Hairline,
    Grid,
    Outline,
    Control,
    Button,
    Hover,
    Pressed,
    Accent,
    AccentHover,
    OnAccent,
    Selection,
    CurrentPage,
    Focus,
    Match,
    Bar,
    Track,
    Success,
    Warning,
    Danger,
    DangerHover,
    OnDanger,
    Info,
    WarningFill,
    InfoFill,
    SuccessFill,
    DangerFill,
    NeutralFill,
    RemovedFill,
    ReadOnlyBand,
    ReadOnlyText,
    ReadOnlyChip,
    ProtectedBand,
    ProtectedText,
    ProtectedChip,
    UnlockedBand,
    UnlockedText,
    UnlockedChip,
    OnBand,
    DiffAdded,
    DiffAddedWord,
    DiffRemoved,
    DiffRemovedWord,
    Gutter,
    GutterText,
    YamlKey,
    YamlNumber,
    YamlComment,
    Tooltip,
    TooltipBorder,
    Crosshair,
    Created,
    Modified,
    Deleted,
    Resurrected,
    Other,
    CreatedInk,
    ModifiedInk,
    DeletedInk,
    ResurrectedInk,
    KindHelmRelease,
    KindKustomization,
    KindOciRepository,
    KindDeployment,
    KindExternalSecret,
    KindConfigMap,
};
inline constexpr int kRoles = static_cast<int>(Role::KindConfigMap) + 1;

/// What the user chose. System follows the desktop and turns with it.
enum class Scheme { Light, Dark, System };

/// The colour of a role in light or dark (System: as resolved now).
QColor color(Role role, Scheme scheme);
/// Colours of high contrast from the next apply() on, light or dark as the scheme says.
void setHighContrast(bool on);
bool isHighContrast();
/// The colour of a role now.
QColor color(Role role);
/// True while dark colours are shown.
bool isDark();
/// What is laid over the window behind a modal sheet; see-through.
QColor scrim();
/// The palette that holds the roles Qt knows; widgets read it through Qt, all else through color().
QPalette palette(Scheme scheme);

/// The chart colour of a kind of resource; kinds without their own have Other.
Role kindRole(std::string_view kind);
/// Chart colour, ink for glyphs and words, icon name, translated word of an event type.
Role chartRole(EventType type);
Role inkRole(EventType type);
QString iconName(EventType type);
QString word(EventType type);

/// Text sizes, all from the desktop's font: its size is `body` (10 pt at least), times setTextSize().
QFont bodyFont();
QFont boldFont();
QFont titleFont(); ///< 1.5 × body, bold
QFont smallFont(); ///< 0.9 × body
QFont codeFont();  ///< the fixed font, 0.9 × body

/// Text of so many percent of the desktop's size, 100 to 200. Windows made before keep their lengths.
void setTextSize(int percent);

/// An icon of resources/icons by its file name without ".svg"; it takes the role's colour whenever
/// it is painted, so it turns with the scheme; disabled in disabled text.
QIcon icon(const QString &name, Role role = Role::SecondaryText);
/// The same as a picture of `size` × `size` device-independent pixels.
QPixmap pixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);
/// The application's logo, any size.
QIcon logo();

/// A length that holds text, as the desktop's font asks for: `length` at 10 pt and 96 dpi, more where
/// the font is larger.
int scaled(int length);
/// An icon's length beside the text: `length` at 10 pt, in steps of a quarter, so that its lines stay sharp.
int iconSize(int length = 16);
/// The width of a table's cell with the glyph and the longest word of event types, before scaled().
int eventTypeWidth();

/// Lengths in device-independent pixels.
inline constexpr int kGrid = 8;
inline constexpr int kPageMargin = 24;
inline constexpr int kCardGap = 16;
inline constexpr int kControlHeight = 32;
inline constexpr int kRow = 32;
inline constexpr int kRowTwoLines = 48;
inline constexpr int kColumnHeader = 32;
inline constexpr int kHeader = 56;
inline constexpr int kToolRow = 48;
inline constexpr int kFooter = 32;
inline constexpr int kJobBar = 32;
inline constexpr int kSidebar = 192;
inline constexpr int kSidebarCollapsed = 56;
inline constexpr int kIcon = 16; ///< icons: at 10 pt; see iconSize()
inline constexpr int kIconBadge = 14;
inline constexpr int kIconChip = 12;
inline constexpr int kIconSort = 10;
inline constexpr int kCellPadding = 8;
inline constexpr int kFirstCellPadding = 24;
inline constexpr int kRadiusControl = 6;
inline constexpr int kRadiusCard = 8;
inline constexpr int kRadiusDialog = 10;
inline constexpr int kRadiusBadge = 4;
inline constexpr int kRadiusBar = 2;
inline constexpr int kDrawerFacts = 416;
inline constexpr int kDrawerCode = 544;

/// Says that the colours turned; widgets get QEvent::PaletteChange as well.
class Notifier final : public QObject
{
    Q_OBJECT

signals:
    void changed();
};
Notifier &notifier();

/// Sets style, palette and font of the application; again to change the scheme.
void apply(QApplication &application, Scheme scheme);
Scheme currentScheme();

} // namespace theme
