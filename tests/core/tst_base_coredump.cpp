// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/coredump.h"

#include <QTest>

#include <csignal>
#include <cstdlib>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

class CoreDumpTest : public QObject
{
    Q_OBJECT

private slots:
    void crashLeavesNoCore()
    {
        forbidCoreDumps();
        const pid_t child = ::fork();
        if (child == 0) {
            ::signal(SIGABRT, SIG_DFL);
            ::abort();
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QVERIFY(!WCOREDUMP(status));
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        QVERIFY(limit.rlim_max <= 1);
    }
};

QTEST_GUILESS_MAIN(CoreDumpTest)
#include "tst_base_coredump.moc"
