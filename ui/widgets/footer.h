// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace widgets {

class Label;

/// The 32-px line under a table: "N of M rows" left, a hint right, a hairline above.
class Footer final : public QWidget
{
    Q_OBJECT

public:
    explicit Footer(QWidget *parent = nullptr);

    void setRows(const QString &text);
    void setHint(const QString &text);
    [[nodiscard]] QString rows() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_rows;
    Label *m_hint;
};

} // namespace widgets
