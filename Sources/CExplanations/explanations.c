// Made by .ci/list-explanations: do not edit.
#include "cexplanations.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char text_1[] = {
#embed "../GlosaExplanations/Specs/doubled-space.en.md"
};
static const unsigned char text_2[] = {
#embed "../GlosaExplanations/Specs/doubled-space.es.md"
};
static const unsigned char text_3[] = {
#embed "../GlosaExplanations/Specs/missing-placeholder.en.md"
};
static const unsigned char text_4[] = {
#embed "../GlosaExplanations/Specs/missing-placeholder.es.md"
};

static const cexplanation list[] = {
    {"doubled-space.en", text_1, sizeof text_1},
    {"doubled-space.es", text_2, sizeof text_2},
    {"missing-placeholder.en", text_3, sizeof text_3},
    {"missing-placeholder.es", text_4, sizeof text_4},
};

size_t cexplanations_count(void) { return sizeof list / sizeof list[0]; }
cexplanation cexplanations_at(size_t index) { return list[index]; }
