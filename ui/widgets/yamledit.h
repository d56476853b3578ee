// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QString>
#include <QTextCursor>

#include <vector>

namespace widgets {

class YamlLines;

/// What is wrong at a place of a text; line and column from 1.
struct YamlFault {
    int line = 0;
    int column = 0;
    QString message;
};

/// A small YAML file to be written by hand: line numbers, colours, and below each line what is wrong in it.
/// Tab leaves it; YAML is indented by spaces.
class YamlEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit YamlEdit(QWidget *parent = nullptr);

    /// The lines of all are marked; what is said below them is of the first ones, which is enough to mend.
    void setFaults(const std::vector<YamlFault> &faults);
    void goTo(int line, int column);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Gutter;
    class Colours;
    class Note;

    /// A fault where its line is now, while the text is typed on.
    struct Place {
        QTextCursor cursor;
        int column = 0;
        Note *note = nullptr; ///< null: only marked
    };

    [[nodiscard]] int gutterWidth() const;
    void placeGutter();
    void placeNotes();
    void paintGutter(QPaintEvent *event);
    void paintSelection(QPainter &painter, const QTextBlock &block, const QRectF &lines) const;
    void paintWave(QPainter &painter, const QTextBlock &block, const QPointF &origin, int column) const;
    [[nodiscard]] bool isFaulty(const QTextBlock &block) const;

    Gutter *m_gutter;
    Colours *m_colours = nullptr;
    YamlLines *m_lines = nullptr;
    std::vector<Place> m_places;
};

} // namespace widgets
