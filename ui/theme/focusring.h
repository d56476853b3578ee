// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QFocusEvent;
class QFocusFrame;
class QWidget;

namespace theme {

/// The focus came by Tab, Backtab or a shortcut: it has to be seen.
bool isByKeys(const QFocusEvent &event);

/// Puts the one focus ring around the control that got the focus by Tab, Backtab or a shortcut;
/// inputs and rows show theirs by themselves. Watches the whole application.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QFocusFrame> m_frame;
};

} // namespace theme
