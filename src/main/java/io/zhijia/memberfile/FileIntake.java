package io.zhijia.memberfile;

import static io.zhijia.identity.OfficeService.APPOINTING;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Many files at once. */
@Service
@Transactional
public class FileIntake {

    private final MemberFiles files;

    FileIntake(MemberFiles files) {
        this.files = files;
    }

    /** Of all members who have one. */
    @Transactional(readOnly = true)
    public Map<MemberId, MemberFile> all(Actor actor) {
        actor.mustBeOfficer();
        return files.all(actor.union());
    }

    public void keep(Actor actor, Collection<MemberFile> some) {
        actor.mustHoldOneOf(APPOINTING, actor.union());
        files.saveAll(actor.union(), some);
    }

    public void remove(Actor actor, Collection<MemberId> members) {
        actor.mustHoldOneOf(APPOINTING, actor.union());
        files.remove(actor.union(), members);
    }
}
