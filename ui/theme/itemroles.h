// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <vector>

namespace theme {

/// A piece of a line; quiet pieces ("→", "added", "+1") are painted in secondary text.
struct TextSpan {
    QString text;
    bool quiet = false;

    bool operator==(const TextSpan &) const = default;
};

/// What a model can say of a cell beside Qt's own roles; TableDelegate paints it. All are optional.
/// Qt's roles in use: DisplayRole (main text), ToolTipRole, TextAlignmentRole (AlignRight for
/// figures), AccessibleTextRole.
enum ItemRole {
    /// QString: more of the same line in secondary text: "gatus" + "HelmRelease".
    SecondaryTextRole = Qt::UserRole + 1000,
    /// QString: a second, small line (rows of 48).
    SecondLineRole,
    /// int, theme::Role of the second line; default SecondaryText.
    SecondLineColorRole,
    /// QString: the name of an icon left of the text; kIconRoom keeps its place empty.
    IconNameRole,
    /// int, theme::Role of the icon; default SecondaryText.
    IconColorRole,
    /// int, theme::Role of the main text; default Text.
    TextColorRole,
    /// int, EventType: glyph and word; instead of DisplayRole.
    EventTypeRole,
    /// bool: the fixed font (hashes, paths).
    CodeRole,
    /// bool: the beginning is elided, not the end (paths).
    ElideStartRole,
    /// QString: text at the right end of the first line ("62 %").
    RightTextRole,
    /// double 0…1: a progress bar on the second line; negative: a bar whose end is not known.
    ProgressRole,
    /// QVariantList of 12 integers, oldest first: columns of the last 12 months instead of text.
    MonthsRole,
    /// QString: an icon before a right-aligned figure (a warning beside its count).
    FigureIconRole,
    /// bool: the row is one that ended or is switched off; its text is secondary.
    DimmedRole,
    /// std::vector<TextSpan> instead of DisplayRole: words of one line in two tones.
    SpansRole,
    /// bool: the main text is bold (a row that groups others).
    BoldRole,
    /// int: the first cell belongs to a tree; its text stands so many pixels further in.
    TreeRole,
    /// Value to sort by; for QSortFilterProxyModel.
    SortRole,
    /// First number free for a model's own roles.
    FirstModelRole,
};

/// In a column where most cells have an icon: the text of one without stands below the others.
inline constexpr char kIconRoom[] = "-";

} // namespace theme
