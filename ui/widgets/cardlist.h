// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class CardListModel;

namespace widgets {

/// The list in a card: rows of 34 px with a bar, or of 40 px with two lines, as many as fit. A click
/// or Return chooses one. Tab leaves it.
class CardList final : public QListView
{
    Q_OBJECT

public:
    enum class Rows { Ranked, TwoLines };

    CardList(const QString &accessibleName, Rows rows, QWidget *parent = nullptr);

    [[nodiscard]] CardListModel *rows() const { return m_model; }
    /// Pixels that `count` rows need.
    [[nodiscard]] int heightOf(int count) const;

signals:
    void chosen(int row);
    /// More or fewer rows fit.
    void fitted(int rows);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    CardListModel *m_model;
};

} // namespace widgets
