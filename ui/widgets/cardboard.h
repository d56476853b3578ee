// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>

#include <vector>

namespace widgets {

/// A dashboard: rows of cards on window tone. Figures stand in rows of at most five, wide cards side
/// by side, lists in rows of four (two by two where it is narrow). Rows share what height is left;
/// where it is too little the board scrolls. Cards are dragged by their upper edge.
class CardBoard final : public QScrollArea
{
    Q_OBJECT

public:
    enum class Section { Figures, Wide, Lists };

    /// A card in its place; `weight` shares the width of a wide row.
    struct Item {
        QWidget *card = nullptr;
        Section section = Section::Figures;
        int weight = 1;
    };

    explicit CardBoard(QWidget *parent = nullptr);

    /// What is shown, in order within each section; other cards given before are hidden, none deleted.
    void setCards(std::vector<Item> items);

signals:
    /// `card` was dropped where `before` stands (null: at its section's end).
    void moved(QWidget *card, QWidget *before);
    /// Asks for what can be done with a card, at a point of the screen.
    void menuAsked(QWidget *card, const QPoint &at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        std::vector<Item> items;
        int least = 0; ///< height
        bool grows = false;
    };

    void layOut();
    [[nodiscard]] std::vector<Row> rowsOf(int width) const;
    void place(const Row &row, int top, int height);
    [[nodiscard]] const Item *itemOf(const QWidget *card) const;
    bool drag(QWidget *card, QMouseEvent *event);
    void showTarget(const QPoint &at);
    void drop();

    QWidget *m_content;
    QWidget *m_mark; ///< where a dragged card would go
    std::vector<Item> m_items;
    QPointer<QWidget> m_dragged;
    QWidget *m_before = nullptr;
    QPoint m_pressed;
    bool m_isDragging = false;
};

} // namespace widgets
