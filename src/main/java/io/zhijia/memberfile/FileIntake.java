package io.zhijia.memberfile;

import static io.zhijia.memberfile.MemberFilePermission.KEEP_FILE;
import static io.zhijia.memberfile.MemberFilePermission.SEE_FILE;

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
        actor.must(SEE_FILE);
        return files.all(actor.union());
    }

    public void keep(Actor actor, Collection<MemberFile> some) {
        actor.must(KEEP_FILE);
        files.saveAll(actor.union(), some);
    }

    public void remove(Actor actor, Collection<MemberId> members) {
        actor.must(KEEP_FILE);
        files.remove(actor.union(), members);
    }
}
