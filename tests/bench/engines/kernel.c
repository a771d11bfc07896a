/* What is the limit: the 2012 norm over columns in C, as a compiler makes the most of it on this machine.
   Arguments: file of columns, rows, stride, file for the end scores. A line on stdin asks for one run; its milliseconds come back. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define BELOW(x) ((uint8_t)(((x) == 1) | ((x) == 2)))
#define RED(x) ((uint8_t)((x) == 1))
#define COLUMN(i) const uint8_t *restrict c##i = bytes + i * stride

static __attribute__((noinline)) void score(const uint8_t *restrict bytes, size_t stride, size_t rows, uint8_t *restrict end, uint8_t *restrict ref)
{
    COLUMN(0); COLUMN(1); COLUMN(2); COLUMN(3); COLUMN(4); COLUMN(5); COLUMN(6); COLUMN(7); COLUMN(8);
    COLUMN(9); COLUMN(10); COLUMN(11); COLUMN(12); COLUMN(13); COLUMN(14); COLUMN(15); COLUMN(16);
    for (size_t r = 0; r < rows; r++) {
        uint8_t most = (uint8_t)(3 - (BELOW(c1[r]) | BELOW(c2[r])));
        uint8_t a = c0[r] < most ? c0[r] : most;
        ref[r] = a;
        uint8_t below = (uint8_t)(BELOW(a) + BELOW(c1[r]) + BELOW(c2[r]) + BELOW(c3[r]) + BELOW(c4[r]) + BELOW(c5[r]) + BELOW(c6[r]) + BELOW(c7[r]) + BELOW(c8[r]) +
            BELOW(c9[r]) + BELOW(c10[r]) + BELOW(c11[r]) + BELOW(c12[r]) + BELOW(c13[r]) + BELOW(c14[r]) + BELOW(c15[r]) + BELOW(c16[r]));
        uint8_t red = (uint8_t)(((RED(c6[r]) | RED(c7[r])) & (below > 1)) | (RED(c16[r]) & (below > 3)));
        uint8_t yellow = (uint8_t)(BELOW(a) | RED(c3[r]) | RED(c4[r]) | RED(c5[r]) | BELOW(c6[r]) | RED(c7[r]) | RED(c8[r]) | RED(c9[r]) | RED(c11[r]) | RED(c12[r]) |
            BELOW(c13[r]) | BELOW(c15[r]) | BELOW(c16[r]) | red);
        uint8_t judged = (uint8_t)(c0[r] | c1[r] | c2[r] | c3[r] | c4[r] | c5[r] | c6[r] | c7[r] | c8[r] | c9[r] | c10[r] | c11[r] | c12[r] | c13[r] | c14[r] | c15[r] | c16[r]);
        end[r] = (uint8_t)((3 - yellow - red) & (uint8_t)-(judged != 0));
    }
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

int main(int count, char **words)
{
    if (count != 5) return 2;
    size_t rows = strtoull(words[2], NULL, 10), stride = strtoull(words[3], NULL, 10), size = (17 * stride + 4095) / 4096 * 4096;
    uint8_t *bytes = aligned_alloc(4096, size), *end = malloc(rows + 1), *ref = malloc(rows + 1);
    FILE *in = fopen(words[1], "rb");
    if (!bytes || !end || !ref || !in || fread(bytes, 1, 17 * stride, in) != 17 * stride) return 1;
    fclose(in);
    score(bytes, stride, rows, end, ref);
    FILE *out = fopen(words[4], "wb");
    if (!out || fwrite(end, 1, rows, out) != rows || fclose(out) != 0) return 1;
    puts("ready");
    fflush(stdout);
    for (int key = getchar(); key != EOF; key = getchar()) {
        if (key != '\n') continue;
        double before = now();
        score(bytes, stride, rows, end, ref);
        printf("%.6f\n", now() - before);
        fflush(stdout);
    }
    return 0;
}
