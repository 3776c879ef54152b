// A bridge to libyaml's event parser. No type of libyaml is named here, so that Swift never sees its headers.
#ifndef CYAML_H
#define CYAML_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
    CYAML_STREAM_END = 0,
    CYAML_SCALAR = 1,
    CYAML_SEQUENCE_START = 2,
    CYAML_SEQUENCE_END = 3,
    CYAML_MAPPING_START = 4,
    CYAML_MAPPING_END = 5,
    CYAML_ALIAS = 6,
    CYAML_ERROR = 7,
} cyaml_kind;

typedef enum {
    CYAML_PLAIN = 0,
    CYAML_SINGLE_QUOTED = 1,
    CYAML_DOUBLE_QUOTED = 2,
    CYAML_LITERAL = 3,
    CYAML_FOLDED = 4,
} cyaml_style;

/// One event. Lines and columns are counted from 0, columns in Unicode scalars.
/// `value` is UTF-8 of `length` bytes, not terminated, and lives until the next call on the same parser.
/// For CYAML_ERROR, `value` is libyaml's own description of the problem, and the end is where what it could not finish
/// began: an open bracket or quotation mark.
typedef struct {
    cyaml_kind kind;
    cyaml_style style;
    size_t start_line, start_column;
    size_t end_line, end_column;
    const char *value;
    size_t length;
    /// 1 when the node carries an anchor, and when it carries a tag.
    int32_t has_anchor, has_tag;
    /// 1 for a list or a map that begins with a bracket.
    int32_t is_flow;
} cyaml_event;

typedef struct cyaml_parser cyaml_parser;

/// Opens a parser over `length` bytes of UTF-8, which must outlive it. NULL when memory is short.
cyaml_parser *cyaml_open(const uint8_t *bytes, size_t length);

/// The next event. Stream and document starts and ends are passed over; a second document is an error.
/// After CYAML_STREAM_END or CYAML_ERROR the parser has nothing more to say.
cyaml_event cyaml_next(cyaml_parser *parser);

void cyaml_close(cyaml_parser *parser);

/// The version of libyaml that is loaded: `0.2.5`.
const char *cyaml_version(void);

#ifdef __cplusplus
}
#endif

#endif
