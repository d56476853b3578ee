// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

/// Text from outside, fit to be shown on one line: bytes that are no UTF-8 become `\xNN`, control,
/// bidi and other invisible characters `\n`, `\t` or `\u{202E}`. Always show it as plain text.
QString displayText(std::string_view bytes);
QString displayText(const QString &text);

/// The same over several lines: line ends stay, tabs become spaces.
QString displayMultiline(std::string_view bytes);

/// The last part of a path ("sabnzbd.yaml"), escaped.
QString fileName(std::string_view path);

/// A resource's name; of one that has none (kustomize files) the folder its file stands in.
QString resourceName(std::string_view name, std::string_view path);

/// The name of `Name <email>` without "[bot]", escaped; the whole text where there is no name.
QString authorName(std::string_view author);

/// A tooltip that shows `text` letter by letter: Qt would take markup in it for rich text.
QString plainTooltip(const QString &text);
