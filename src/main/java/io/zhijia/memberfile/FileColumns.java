package io.zhijia.memberfile;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.membership.MoreColumns;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The union's own fields in the register, on the page and exported; sealed ones never. */
@Component
@Transactional(readOnly = true)
class FileColumns implements MoreColumns {

    private final OwnFields fields;
    private final MemberFiles files;

    FileColumns(OwnFields fields, MemberFiles files) {
        this.fields = fields;
        this.files = files;
    }

    @Override
    public List<String> headers(Actor actor) {
        return listed(actor).stream().map(OwnField::name).toList();
    }

    @Override
    public Map<MemberId, List<String>> values(Actor actor, Collection<MemberId> members) {
        var listed = listed(actor);
        if (listed.isEmpty()) {
            return Map.of();
        }
        var values = new HashMap<MemberId, List<String>>();
        files.own(actor.union(), members)
                .forEach((member, own) -> values.put(
                        member,
                        listed.stream()
                                .map(field -> own.getOrDefault(field.id().value(), ""))
                                .toList()));
        return values;
    }

    private List<OwnField> listed(Actor actor) {
        return fields.all(actor.union()).stream()
                .filter(field -> field.isListedFor(actor))
                .toList();
    }
}
