// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class PurgeModel;

/// The namespaces of a run, one below the other: state, count, bar, sentence, and what is left of the one
/// that is going.
class PurgeList final : public QListView
{
    Q_OBJECT

public:
    explicit PurgeList(PurgeModel *model, QWidget *parent = nullptr);

signals:
    void currentRowChanged(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
};
