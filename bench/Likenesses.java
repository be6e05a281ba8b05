package io.zhijia.proposal;

import java.util.Arrays;
import java.util.Random;
import java.util.UUID;

/** Looks for similar ones among 20,000 proposals of about 400 characters; prints the median, the 99th of a hundred and the slowest of the warm times, and the building, in milliseconds. */
class Likenesses {

    private static final int PROPOSALS = 20_000;
    private static final int WARMING = 50;
    private static final int MEASURED = 201;

    public static void main(String[] none) {
        var random = new Random(7);
        var phrases = phrases(random);
        var known = new Likeness();
        var begin = System.nanoTime();
        for (var i = 0; i < PROPOSALS; i++) {
            known.put(new UUID(0, i), text(random, phrases, 4), text(random, phrases, 90));
        }
        var built = System.nanoTime() - begin;
        var times = new long[MEASURED];
        for (var round = -WARMING; round < MEASURED; round++) {
            var title = text(random, phrases, 4);
            var body = text(random, phrases, 90);
            begin = System.nanoTime();
            known.like(title, body, 5);
            if (round >= 0) {
                times[round] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(times);
        System.out.printf("%.1f %.1f %.1f %.0f%n", times[MEASURED / 2] / 1e6, times[MEASURED * 99 / 100] / 1e6, times[MEASURED - 1] / 1e6, built / 1e6);
    }

    /** Words of two to six characters, of which, as in all languages, some stand everywhere. */
    private static String[] phrases(Random random) {
        var phrases = new String[8000];
        for (var i = 0; i < phrases.length; i++) {
            var word = new StringBuilder();
            for (var length = 2 + random.nextInt(5); length > 0; length--) {
                word.append((char) ('一' + random.nextInt(2500)));
            }
            phrases[i] = word.toString();
        }
        return phrases;
    }

    private static String text(Random random, String[] phrases, int words) {
        var text = new StringBuilder();
        for (var i = 0; i < words; i++) {
            text.append(phrases[(int) (phrases.length * Math.pow(random.nextDouble(), 4))]);
            if (i % 7 == 6) {
                text.append('，');
            }
        }
        return text.toString();
    }
}
