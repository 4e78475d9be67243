/*
 * An indicator module without Swift: it needs the header of the contract and a C compiler.
 *
 *     cc -shared -fPIC -I Sources/IndicatorABI/include Tests/Fixtures/PlainC/PlainC.c -o libPlainC.so
 *
 * Its indicator is the number of figures that were supplied for one measure in each area. A request is JSON
 * without white space, so an area's figures are found by their text; a larger module takes a JSON reader.
 */
#include "IndicatorABI.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char description[] =
    "{\"manifest\":{\"id\":\"plain-c\",\"title\":\"Plain C\",\"version\":\"1.2.3\","
    "\"summary\":\"How many figures of recorded crime an area has.\",\"maintainer\":\"A neighbouring office\"},"
    "\"measures\":[{\"id\":\"plain_c_offences\",\"title\":\"Offences\",\"unit\":\"count\",\"basis\":\"crimes\","
    "\"stage\":\"police\",\"timing\":\"flow\",\"addsOverAreas\":true,\"publishedAs\":[],"
    "\"heldBy\":\"the police force\"}],"
    "\"indicators\":[{\"id\":\"plain_c_figures\",\"title\":\"Figures supplied\","
    "\"definition\":\"Number of figures of offences that were supplied.\",\"definitionVersion\":1,"
    "\"rationale\":\"An area without figures cannot be judged.\",\"kind\":\"context\","
    "\"accountability\":\"performance\",\"priority\":\"partnership\","
    "\"polarity\":{\"direction\":\"none\",\"reason\":\"More figures are not better figures.\"},"
    "\"calculation\":{\"custom\":{\"measures\":[\"plain_c_offences\"],\"by\":{\"whole\":{}}}},"
    "\"unit\":\"count\",\"decimals\":0,\"breaks\":[],\"limits\":[\"It does not read the figures.\"],"
    "\"commitments\":[],\"satisfiedBy\":\"Figures of offences.\"}]}";

/* Text that grows; `failed` when there was no memory for it. */
struct text {
    char *bytes;
    size_t count;
    bool failed;
};

static void append(struct text *text, const char *bytes, size_t count) {
    char *longer = text->failed ? NULL : realloc(text->bytes, text->count + count);
    text->failed = longer == NULL;
    if (text->failed) return;
    memcpy(longer + text->count, bytes, count);
    text->bytes = longer;
    text->count += count;
}

static void append_text(struct text *text, const char *more) { append(text, more, strlen(more)); }

static int32_t answer(struct indicator_bytes *reply, int32_t status, struct text *text) {
    reply->bytes = (uint8_t *)text->bytes;
    reply->count = text->failed ? 0 : text->count;
    return text->failed ? INDICATOR_FAILED : status;
}

/* The first place of `words` from `from` up to `end`, NULL when there is none. */
static const char *find(const char *from, const char *end, const char *words) {
    size_t length = strlen(words);
    for (; from != NULL && (size_t)(end - from) >= length; from++) {
        if (memcmp(from, words, length) == 0) return from;
    }
    return NULL;
}

/* The brace that closes the object at `from`; quoted text may hold braces. */
static const char *closing(const char *from, const char *end) {
    int depth = 0;
    for (bool quoted = false; from < end; from++) {
        if (quoted && *from == '\\') from++;
        else if (*from == '"') quoted = !quoted;
        else if (!quoted && *from == '{') depth++;
        else if (!quoted && *from == '}' && --depth == 0) return from;
    }
    return NULL;
}

/* Figures of the measure in an area, which is given as its quoted code. */
static int figures(const char *observations, const char *end, const char *area, size_t length) {
    char place[64];
    if (length > sizeof place - 16) return 0;
    snprintf(place, sizeof place, "\"area\":%.*s", (int)length, area);
    int count = 0;
    const char *figure = observations;
    while ((figure = find(figure, end, "{")) != NULL) {
        const char *last = closing(figure, end);
        if (last == NULL) break;
        if (find(figure, last, place) && find(figure, last, "\"measure\":\"plain_c_offences\"")) count++;
        figure = last;
    }
    return count;
}

static int32_t describe(struct indicator_bytes *reply) {
    struct text text = {0};
    append_text(&text, description);
    return answer(reply, INDICATOR_OK, &text);
}

static int32_t compute(const uint8_t *request, size_t count, struct indicator_bytes *reply) {
    struct text text = {0};
    const char *start = (const char *)request, *end = start + count;
    const char *areas = find(start, end, "\"areas\":["), *observations = find(start, end, "\"observations\":[");
    const char *close = find(areas, end, "]");
    if (areas == NULL || close == NULL || observations == NULL) {
        append_text(&text, "the request has no areas or no observations");
        return answer(reply, INDICATOR_FAILED, &text);
    }
    append_text(&text, "{\"module\":\"plain-c\",\"estimates\":[");
    const char *separator = "";
    for (const char *area = find(areas + 8, close, "\""); area != NULL; separator = ",") {
        const char *behind = find(area + 1, close, "\"");
        if (behind == NULL) break;
        size_t length = (size_t)(behind + 1 - area);
        char value[32];
        snprintf(value, sizeof value, ",\"value\":%d}", figures(observations, end, area, length));
        append_text(&text, separator);
        append_text(&text, "{\"indicator\":\"plain_c_figures\",\"definitionVersion\":1,\"unit\":\"count\",");
        append_text(&text, "\"method\":\"number of figures\",\"area\":");
        append(&text, area, length);
        append_text(&text, value);
        area = find(behind + 1, close, "\"");
    }
    append_text(&text, "]}");
    return answer(reply, INDICATOR_OK, &text);
}

static void release(struct indicator_bytes *reply) {
    free(reply->bytes);
    reply->bytes = NULL;
    reply->count = 0;
}

const struct indicator_module *indicator_module_PlainC(void) {
    static const struct indicator_module table = {
        .magic = INDICATOR_ABI_MAGIC,
        .abi_version = INDICATOR_ABI_VERSION,
        .struct_size = sizeof(struct indicator_module),
        .kit_version = "none",
        .compiler_version = "C",
        .describe = describe,
        .compute = compute,
        .release = release,
        .module_version = "1.2.3",
    };
    return &table;
}
