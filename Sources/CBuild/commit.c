#include "cbuild.h"

// Written by .ci/record-commit, which `make` runs; never committed.
#if __has_include("commit.generated.h")
#include "commit.generated.h"
#endif

#ifndef CBUILD_COMMIT
#define CBUILD_COMMIT "unknown"
#endif

const char *cbuild_commit(void) { return CBUILD_COMMIT; }
