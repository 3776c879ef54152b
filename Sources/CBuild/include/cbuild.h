#ifndef CBUILD_H
#define CBUILD_H

/// The commit that the program was built from, such as `3ab5dcb003d2`, with `+changes` behind it where the files were not
/// those of the commit; `unknown` where git was not there or nothing recorded it.
const char *cbuild_commit(void);

#endif
