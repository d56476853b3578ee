// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QHBoxLayout;
class QKeyEvent;

namespace widgets {

/// A button with words and, if `iconName` is not empty, an icon in the colour its kind needs.
QPushButton *button(const QString &text, const QString &iconName = {}, theme::ButtonKind kind = theme::ButtonKind::Normal,
                    QWidget *parent = nullptr);
/// A quiet 32 × 32 button; `name` is its accessible name and tooltip.
QPushButton *iconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);
/// Enter presses the button of `dialog` that has the focus, where Qt would press the default one; false: it is
/// another key, or no button has the focus.
bool pressFocused(const QWidget &dialog, const QKeyEvent &event);

/// A row of segments in one frame, one of them on. Left and Right move.
class Segments final : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(const QString &accessibleName, QWidget *parent = nullptr);

    void addSegment(int id, const QString &text, const QString &iconName = {});
    /// Turns a segment on without saying so.
    void setCurrent(int id);
    [[nodiscard]] int current() const;
    [[nodiscard]] QAbstractButton *segment(int id) const;

signals:
    /// The user chose; also when the segment was on already.
    void chosen(int id);

private:
    QHBoxLayout *m_layout;
    QButtonGroup *m_group;
};

} // namespace widgets
