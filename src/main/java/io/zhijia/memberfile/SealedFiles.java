package io.zhijia.memberfile;

import static java.util.stream.Collectors.toMap;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.SealedRows;
import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Secret;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals identity numbers, bank accounts and sensitive fields of the union's own again when the keys are renewed. */
@Component
class SealedFiles implements SealedRows {

    private final MemberFiles files;
    private final OwnFields ownFields;

    SealedFiles(MemberFiles files, OwnFields ownFields) {
        this.files = files;
        this.ownFields = ownFields;
    }

    @Override
    public int sealAgain(Actor actor, Sealer sealer) {
        var fields = ownFields.all(actor.union());
        var again = files.all(actor.union()).values().stream()
                .filter(file -> file.hasSealed() || !sealed(file, fields).isEmpty())
                .map(file -> again(file, fields, sealer))
                .toList();
        files.saveAll(actor.union(), again);
        return again.stream()
                .mapToInt(file -> (file.identity() == null ? 0 : 1)
                        + (file.bank() == null ? 0 : 1)
                        + sealed(file, fields).size())
                .sum();
    }

    private static Map<UUID, String> sealed(MemberFile file, List<OwnField> fields) {
        return fields.stream()
                .filter(field -> field.isSealed() && !file.own(field).isEmpty())
                .collect(toMap(field -> field.id().value(), field -> file.own(field)));
    }

    private static MemberFile again(MemberFile file, List<OwnField> fields, Sealer sealer) {
        var own = new HashMap<>(sealed(file, fields));
        own.replaceAll((field, value) -> sealer.sealAgain(Secret.OWN_FIELD, value));
        var identity = file.identity();
        var bank = file.bank();
        return file.withOwn(own)
                .with(identity == null ? null : identity.again(sealer))
                .withBank(bank == null ? null : bank.again(sealer));
    }
}
