// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

class QPushButton;

namespace widgets {

/// A line edit with an icon at the left and either a key cap or a cross at the right.
class IconInput : public QLineEdit
{
    Q_OBJECT

public:
    IconInput(const QString &iconName, const QString &placeholder, QWidget *parent = nullptr);

    /// Shown at the right while the input is empty and has no focus: "/".
    void setKeyCap(const QString &key);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// The cross stands where there is a text to clear.
    void showClear();

private:
    QString m_iconName, m_keyCap;
    QPushButton *m_clear;
};

/// Filters while typing: needleChanged() follows the first key and Return at once, and the last of
/// several keys by 150 ms. Esc clears.
class FilterInput final : public IconInput
{
    Q_OBJECT

public:
    explicit FilterInput(const QString &placeholder, QWidget *parent = nullptr);

    /// Sets the text and says so at once.
    void setNeedle(const QString &needle);
    [[nodiscard]] QString needle() const { return m_said; }

signals:
    void needleChanged(const QString &needle);
    /// It got the focus: what a search needs can be made ready.
    void searchSoon();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void say();
    void tell();

    QTimer m_wait;
    QString m_said;
};

} // namespace widgets
