package io.zhijia.memberfile;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.SealedRows;
import io.zhijia.privacy.Sealer;
import org.springframework.stereotype.Component;

/** Seals identity numbers and bank accounts again when the keys are renewed. */
@Component
class SealedFiles implements SealedRows {

    private final MemberFiles files;

    SealedFiles(MemberFiles files) {
        this.files = files;
    }

    @Override
    public int sealAgain(Actor actor, Sealer sealer) {
        var again = files.all(actor.union()).values().stream()
                .filter(MemberFile::hasSealed)
                .map(file -> again(file, sealer))
                .toList();
        files.saveAll(actor.union(), again);
        return again.stream()
                .mapToInt(file -> (file.identity() == null ? 0 : 1) + (file.bank() == null ? 0 : 1))
                .sum();
    }

    private static MemberFile again(MemberFile file, Sealer sealer) {
        var identity = file.identity();
        var bank = file.bank();
        return file.with(identity == null ? null : identity.again(sealer))
                .withBank(bank == null ? null : bank.again(sealer));
    }
}
