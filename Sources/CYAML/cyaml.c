#include "cyaml.h"

#include <stdlib.h>
#include <string.h>
#include <yaml.h>

struct cyaml_parser {
    yaml_parser_t parser;
    yaml_event_t event;
    int has_event;
    int documents;
    int finished;
};

cyaml_parser *cyaml_open(const uint8_t *bytes, size_t length) {
    cyaml_parser *self = calloc(1, sizeof *self);
    if (self == NULL) return NULL;
    if (!yaml_parser_initialize(&self->parser)) {
        free(self);
        return NULL;
    }
    yaml_parser_set_encoding(&self->parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&self->parser, bytes, length);
    return self;
}

static void drop_event(cyaml_parser *self) {
    if (self->has_event) yaml_event_delete(&self->event);
    self->has_event = 0;
}

void cyaml_close(cyaml_parser *self) {
    if (self == NULL) return;
    drop_event(self);
    yaml_parser_delete(&self->parser);
    free(self);
}

static cyaml_event failure(cyaml_parser *self, const char *problem, yaml_mark_t mark, yaml_mark_t opened) {
    cyaml_event out = {.kind = CYAML_ERROR};
    self->finished = 1;
    out.value = problem ? problem : "not YAML";
    out.length = strlen(out.value);
    out.start_line = mark.line;
    out.start_column = mark.column;
    out.end_line = opened.line;
    out.end_column = opened.column;
    return out;
}

static cyaml_style style_of(yaml_scalar_style_t style) {
    switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: return CYAML_SINGLE_QUOTED;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: return CYAML_DOUBLE_QUOTED;
    case YAML_LITERAL_SCALAR_STYLE: return CYAML_LITERAL;
    case YAML_FOLDED_SCALAR_STYLE: return CYAML_FOLDED;
    default: return CYAML_PLAIN;
    }
}

cyaml_event cyaml_next(cyaml_parser *self) {
    for (;;) {
        if (self->finished) return (cyaml_event){.kind = CYAML_STREAM_END};
        drop_event(self);
        if (!yaml_parser_parse(&self->parser, &self->event)) {
            yaml_parser_t *parser = &self->parser;
            return failure(self, parser->problem, parser->problem_mark,
                           parser->context ? parser->context_mark : parser->problem_mark);
        }
        self->has_event = 1;
        yaml_event_t *event = &self->event;
        cyaml_event out = {
            .start_line = event->start_mark.line,
            .start_column = event->start_mark.column,
            .end_line = event->end_mark.line,
            .end_column = event->end_mark.column,
        };
        switch (event->type) {
        case YAML_STREAM_END_EVENT:
            self->finished = 1;
            out.kind = CYAML_STREAM_END;
            return out;
        case YAML_DOCUMENT_START_EVENT:
            if (self->documents++ > 0) return failure(self, "a second document starts here", event->start_mark, event->start_mark);
            continue;
        case YAML_SCALAR_EVENT:
            out.kind = CYAML_SCALAR;
            out.style = style_of(event->data.scalar.style);
            out.value = (const char *)event->data.scalar.value;
            out.length = event->data.scalar.length;
            out.has_anchor = event->data.scalar.anchor != NULL;
            out.has_tag = event->data.scalar.tag != NULL;
            return out;
        case YAML_SEQUENCE_START_EVENT:
            out.kind = CYAML_SEQUENCE_START;
            out.has_anchor = event->data.sequence_start.anchor != NULL;
            out.has_tag = event->data.sequence_start.tag != NULL;
            out.is_flow = event->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
            return out;
        case YAML_MAPPING_START_EVENT:
            out.kind = CYAML_MAPPING_START;
            out.has_anchor = event->data.mapping_start.anchor != NULL;
            out.has_tag = event->data.mapping_start.tag != NULL;
            out.is_flow = event->data.mapping_start.style == YAML_FLOW_MAPPING_STYLE;
            return out;
        case YAML_SEQUENCE_END_EVENT: out.kind = CYAML_SEQUENCE_END; return out;
        case YAML_MAPPING_END_EVENT: out.kind = CYAML_MAPPING_END; return out;
        case YAML_ALIAS_EVENT: out.kind = CYAML_ALIAS; return out;
        default: continue;
        }
    }
}

const char *cyaml_version(void) { return yaml_get_version_string(); }
