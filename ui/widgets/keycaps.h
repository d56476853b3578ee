// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QStringList>
#include <QWidget>

namespace widgets {

/// Keys as caps, side by side.
class KeyCaps final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCaps(const QStringList &keys, QWidget *parent = nullptr);
    /// The shortcuts of an action, as this desktop writes them.
    explicit KeyCaps(const QList<QKeySequence> &keys, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_keys;
};

} // namespace widgets
