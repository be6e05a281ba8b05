package io.zhijia.memberfile;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.SealedRows;
import io.zhijia.privacy.Sealer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Seals the identity numbers again when the keys are renewed. */
@Component
class SealedFiles implements SealedRows {

    private final MemberFiles files;

    SealedFiles(MemberFiles files) {
        this.files = files;
    }

    @Override
    public int sealAgain(Actor actor, Sealer sealer) {
        List<MemberFile> again = files.all(actor.union()).values().stream()
                .filter(file -> file.identity() != null)
                .map(file -> file.with(
                        java.util.Objects.requireNonNull(file.identity()).again(sealer)))
                .toList();
        files.saveAll(actor.union(), again);
        return again.size();
    }
}
