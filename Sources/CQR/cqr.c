#include "cqr.h"

#include <qrencode.h>

int cqr_encode(const char *text, uint8_t *modules, size_t capacity) {
    QRcode *code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M);
    if (!code) return 0;
    size_t count = (size_t)code->width * (size_t)code->width;
    int width = count <= capacity ? code->width : 0;
    // The lowest bit of a module is its colour; the others say what it is for.
    if (width) for (size_t index = 0; index < count; index++) modules[index] = code->data[index] & 1;
    QRcode_free(code);
    return width;
}

const char *cqr_version(void) { return QRcode_APIVersionString(); }
