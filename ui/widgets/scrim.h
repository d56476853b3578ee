// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace widgets {

/// Dims a window while a modal sheet stands over it, and goes with the sheet. Lies over everything
/// in the window and takes its clicks.
class Scrim final : public QWidget
{
    Q_OBJECT

public:
    /// From now on the window of `sheet`'s parent is dimmed whenever the sheet is shown.
    static void follow(QWidget *sheet);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Scrim(QWidget *window, QWidget *sheet);

    QPointer<QWidget> m_sheet;
};

} // namespace widgets
