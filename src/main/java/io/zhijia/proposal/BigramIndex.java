package io.zhijia.proposal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** In which texts each bigram stands, and which bigrams each text has. */
final class BigramIndex {

    private static final int[] NOTHING = {};

    /** What stands in so many of them says nothing about any; a handful of texts cannot tell that yet. */
    private static final double COMMON = 0.15;

    private static final int ENOUGH_TO_TELL = 200;

    /** So many are compared exactly, those that share most. */
    private static final int COMPARED = 60;

    private final Map<Integer, int[]> texts = new HashMap<>(); // the first cell says how many follow
    private int[][] bigrams = new int[16][];
    private int places;
    private int count;

    /** @param place the next free one */
    void add(int place, int[] grams) {
        if (place >= bigrams.length) {
            bigrams = Arrays.copyOf(bigrams, 2 * place);
        }
        bigrams[place] = grams;
        places = place + 1;
        count++;
        Arrays.stream(grams).forEach(gram -> texts.merge(gram, new int[] {1, place}, (list, one) -> with(list, place)));
    }

    private static int[] with(int[] list, int place) {
        var used = list[0] + 1;
        var roomy = used == list.length ? Arrays.copyOf(list, 2 * used) : list;
        roomy[used] = place;
        roomy[0] = used;
        return roomy;
    }

    void remove(int place) {
        Arrays.stream(bigrams[place])
                .forEach(gram -> texts.computeIfPresent(gram, (same, list) -> without(list, place)));
        bigrams[place] = NOTHING;
        count--;
    }

    private static int[] without(int[] list, int place) {
        var kept = IntStream.rangeClosed(1, list[0])
                .map(i -> list[i])
                .filter(other -> other != place)
                .toArray();
        return IntStream.concat(IntStream.of(kept.length), IntStream.of(kept)).toArray();
    }

    /** For the places of those that share most, the cosine of both texts: 1 for the same, 0 for nothing in common. */
    Map<Integer, Double> alike(int[] grams) {
        var shared = shared(grams);
        var own = total(grams);
        var degrees = new HashMap<Integer, Double>();
        IntStream.range(0, places)
                .filter(place -> shared[place] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> -shared[place] / Math.sqrt(bigrams[place].length)))
                .limit(COMPARED)
                .forEach(place -> degrees.put(place, shared[place] / Math.sqrt(own * total(bigrams[place]))));
        return degrees;
    }

    private double[] shared(int[] grams) {
        var shared = new double[places];
        for (var gram : grams) {
            var list = texts.getOrDefault(gram, NOTHING);
            var weight = weight(gram);
            for (var i = 1; weight > 0 && i < list.length && i <= list[0]; i++) {
                shared[list[i]] += weight;
            }
        }
        return shared;
    }

    private double total(int[] grams) {
        return Arrays.stream(grams).mapToDouble(this::weight).sum();
    }

    private double weight(int gram) {
        var list = texts.get(gram);
        var in = list == null ? 0 : list[0];
        return count >= ENOUGH_TO_TELL && in > COMMON * count ? 0 : Math.log(1 + (count + 1.0) / (in + 1.0));
    }
}
