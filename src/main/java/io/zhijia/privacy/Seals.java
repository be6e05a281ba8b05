package io.zhijia.privacy;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.zhijia.tenancy.WithinUnion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the sealer of a union; the first time a union asks, its keys are made. */
@Service
@Transactional
public class Seals {

    private final UnionKeys unions;
    private final KeyFile file;

    Seals(UnionKeys unions, @Value("${zhijia.privacy.key-file}") Path file) {
        this.unions = unions;
        this.file = new KeyFile(file);
    }

    /** For reading, which may find nothing ever sealed; for writing see {@link #forWriting}. */
    @Transactional(readOnly = true)
    public Sealer forReading(WithinUnion actor) {
        return sealer(actor);
    }

    /** For sealing; of two who make the first key at once, the second waits and takes that of the first. */
    public Sealer forWriting(WithinUnion actor) {
        if (unions.all(actor.union()).isEmpty()) {
            add(actor, 1);
        }
        return sealer(actor);
    }

    /**
     * The keys themselves, by their numbers, for a union that takes everything away.
     *
     * @param logged that all kinds of fields may be read
     */
    @Transactional(readOnly = true)
    public SortedMap<Integer, byte[]> keys(WithinUnion actor, Reading logged) {
        Set.of(Secret.values()).forEach(logged::mustCover);
        var keys = new TreeMap<Integer, byte[]>();
        unions.all(actor.union())
                .forEach((version, wrapped) ->
                        keys.put(version, open(actor, version, wrapped).both()));
        return keys;
    }

    /** From now on this union seals with a new key; what the older ones have sealed still opens. */
    Sealer renew(WithinUnion actor) {
        var versions = unions.all(actor.union());
        add(actor, versions.isEmpty() ? 1 : versions.lastKey() + 1);
        return sealer(actor);
    }

    private void add(WithinUnion actor, int version) {
        try {
            unions.add(
                    actor.union(),
                    version,
                    file.wrap(context(actor, version), DataKey.next(version).both()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Sealer sealer(WithinUnion actor) {
        var wrapped = unions.all(actor.union());
        if (wrapped.isEmpty()) {
            return new Sealer(actor.union(), Map.of(0, DataKey.next(0)), 0); // nothing is sealed, so nothing opens
        }
        var keys = wrapped.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, one -> open(actor, one.getKey(), one.getValue())));
        return new Sealer(actor.union(), keys, wrapped.lastKey());
    }

    private DataKey open(WithinUnion actor, int version, KeyFile.Wrapped wrapped) {
        try {
            return new DataKey(version, file.unwrap(context(actor, version), wrapped));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String context(WithinUnion actor, int version) {
        return Sealer.place(actor.union(), version);
    }
}
