package io.zhijia.memberfile;

import static java.util.stream.Collectors.toMap;

import io.zhijia.particulars.Particular;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Secret;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What a file says, in clear; never shown to anybody so.
 *
 * @param own by the ids of the fields the union has added
 * @param identity empty if none is known
 * @param bank empty if none is known
 */
public record FileContents(Map<Particular, String> facts, Map<UUID, String> own, String identity, String bank) {

    public static final FileContents NOTHING = new FileContents(Map.of(), Map.of(), "", "");

    /** What was written down before unions could add fields has none. */
    public FileContents {
        own = Objects.requireNonNullElse(own, Map.of());
    }

    static FileContents of(MemberFile file, List<OwnField> fields, Sealer sealer) {
        var identity = file.identity();
        var bank = file.bank();
        return new FileContents(
                file.facts(),
                own(file, fields, sealer),
                identity == null
                        ? ""
                        : sealer.open(Secret.IDENTITY_NUMBER, identity.sealed()).clear(Audit.OF_THE_PROGRAM),
                bank == null
                        ? ""
                        : sealer.open(Secret.BANK_ACCOUNT, bank.sealed()).clear(Audit.OF_THE_PROGRAM));
    }

    private static Map<UUID, String> own(MemberFile file, List<OwnField> fields, Sealer sealer) {
        return fields.stream()
                .filter(field -> !file.own(field).isEmpty())
                .collect(toMap(
                        field -> field.id().value(),
                        field -> field.isSealed()
                                ? sealer.open(Secret.OWN_FIELD, file.own(field)).clear(Audit.OF_THE_PROGRAM)
                                : file.own(field)));
    }

    boolean isEmpty() {
        return facts.isEmpty() && own.isEmpty() && identity.isEmpty() && bank.isEmpty();
    }
}
