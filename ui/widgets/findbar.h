// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace widgets {

class DiffView;
class FilterInput;
class Label;

/// The row at the top right of a code view: what is looked for, "3 of 12", next, previous, close.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(DiffView &view);

    /// Takes the keyboard; what is looked for stays.
    void start(const QString &needle);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showMatches();

    DiffView &m_view;
    FilterInput *m_input;
    Label *m_count;
};

} // namespace widgets
