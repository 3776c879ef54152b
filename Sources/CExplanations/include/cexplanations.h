#ifndef CEXPLANATIONS_H
#define CEXPLANATIONS_H

#include <stddef.h>

/// A specification of a check in one language: its name, `missing-placeholder.es`, and its Markdown in UTF-8.
typedef struct {
    const char *name;
    const unsigned char *bytes;
    size_t length;
} cexplanation;

size_t cexplanations_count(void);

/// The one at `index`, which must be below the count.
cexplanation cexplanations_at(size_t index);

#endif
