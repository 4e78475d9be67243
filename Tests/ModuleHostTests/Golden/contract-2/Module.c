/* A module of this version of the contract, built with the header beside it; it answers what was recorded. */
#include "IndicatorABI.h"
#include "answers.h"

#include <stdlib.h>
#include <string.h>

static int32_t say(struct indicator_bytes *reply, const char *text) {
    reply->count = strlen(text);
    reply->bytes = malloc(reply->count + 1);
    if (reply->bytes == NULL) return INDICATOR_FAILED;
    memcpy(reply->bytes, text, reply->count);
    return INDICATOR_OK;
}

static int32_t describe(struct indicator_bytes *reply) { return say(reply, DESCRIPTION); }

static int32_t compute(const uint8_t *request, size_t count, struct indicator_bytes *reply) {
    return request == NULL || count == 0 ? INDICATOR_FAILED : say(reply, REPLY);
}

static void release(struct indicator_bytes *reply) {
    free(reply->bytes);
    reply->bytes = NULL;
}

const struct indicator_module *indicator_module_Recorded(void) {
    static const struct indicator_module table = {
        .magic = INDICATOR_ABI_MAGIC,
        .abi_version = INDICATOR_ABI_VERSION,
        .struct_size = sizeof(struct indicator_module),
        .kit_version = "recorded",
        .compiler_version = "C",
        .describe = describe,
        .compute = compute,
        .release = release,
        .module_version = "1.0.0",
    };
    return &table;
}
