package io.zhijia.account;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often one address, or one login, may try: so many times, filling up again over so long. In memory. */
public final class Throttle {

    private static final int REMEMBERED = 20_000;

    private final int times;
    private final Duration per;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Throttle(int times, Duration per) {
        this.times = times;
        this.per = per;
    }

    public synchronized boolean admits(String who) {
        return buckets.computeIfAbsent(who, key -> full()).tryConsume(1);
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(times).refillGreedy(times, per))
                .build();
    }
}
