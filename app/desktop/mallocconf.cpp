// SPDX-License-Identifier: GPL-3.0-or-later
// jemalloc reads its options from this variable: memory that a page or a scan used goes back to the
// system within a second, by a thread of jemalloc's own, also when nothing runs any more.
extern "C" {
extern const char *malloc_conf;
const char *malloc_conf = "background_thread:true,dirty_decay_ms:1000,muzzy_decay_ms:0";
}
