package io.zhijia.congress;

import static io.zhijia.particulars.Particular.NATION;
import static io.zhijia.particulars.Particular.TITLE;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.memberfile.FileIntake;
import io.zhijia.particulars.Nation;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the members' files say of delegates, to be counted and never shown of one of them. */
record Filed(Map<MemberId, String> nations, Map<MemberId, String> titles) {

    static Filed of(Actor actor, FileIntake files, Collection<Delegate> delegates) {
        var members = delegates.stream().map(Delegate::member).toList();
        return new Filed(files.facts(actor, NATION, members), files.facts(actor, TITLE, members));
    }

    @Nullable String nation(Delegate delegate) {
        return nations.get(delegate.member());
    }

    @Nullable String title(Delegate delegate) {
        return titles.get(delegate.member());
    }

    boolean isOfMinority(Delegate delegate) {
        return Nation.isMinority(nation(delegate));
    }
}
