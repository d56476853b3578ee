// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <utility>
#include <vector>

namespace widgets {

/// A small YAML file to be written by hand: line numbers, colours, and marks where something is wrong.
/// Tab leaves it; YAML is indented by spaces.
class YamlEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit YamlEdit(QWidget *parent = nullptr);

    /// Lines and columns from 1.
    void setFaults(std::vector<std::pair<int, int>> places);
    void goTo(int line, int column);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Gutter;
    class Colours;

    [[nodiscard]] int gutterWidth() const;
    void placeGutter();
    void paintGutter(QPaintEvent *event);
    void showMarks();

    Gutter *m_gutter;
    Colours *m_colours;
    std::vector<std::pair<int, int>> m_faults;
};

} // namespace widgets
