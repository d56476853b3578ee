// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace widgets {

/// A pill of 24 px: a choice with a count ("Ready 4"), or a filter with a cross ("Author: people ×").
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setCount(qint64 count);       ///< shown in secondary text; negative: none
    void setRemovable(bool removable); ///< shows a cross; clicking it, Delete and Backspace emit removed()
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QRect crossPlace() const;

    qint64 m_count = -1;
    bool m_removable = false;
};

/// A word with an icon on a fill of 20 px: a verdict. Not interactive.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    Badge(const QString &text, const QString &iconName, theme::Role iconRole = theme::Role::SecondaryText,
          theme::Role fill = theme::Role::NeutralFill, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text, m_iconName;
    theme::Role m_iconRole, m_fill;
};

} // namespace widgets
